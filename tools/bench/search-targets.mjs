import { middle, percentile, questionTimes, ratioOf, rounded, timesOf } from './search-figures.mjs';

const frames = { facets: 16, question: 100 };

/** @typedef {import('./search-figures.mjs').Measured} Measured */

/**
 * What was reached beside what is to be reached.
 *
 * @param {Measured} measured
 */
export function targetRows(measured) {
  return Object.fromEntries([
    ...['daybook', 'daybook-news'].flatMap((own) => buildTargets(measured, own)),
    ...startTargets(measured),
    ...queryTargets(measured),
    ...answerTargets(measured),
  ]);
}

/**
 * @param {Measured} measured
 * @param {string} own
 */
function buildTargets(measured, own) {
  const label = own === 'daybook' ? "Lunr's pipeline" : 'news analyser';
  /** @type {readonly [string, string, number][]} */
  const peers = [
    ['stock Lunr', 'lunr', 1 / 20],
    ['SQLite FTS5', 'fts5', 1],
    ['MiniSearch', 'minisearch', 1 / 6],
    ['FlexSearch', 'flexsearch', 1 / 4],
  ];
  const builds = peers
    .filter(([, what]) => !measured[what]?.[0]?.missing)
    .map(([name, what, most]) =>
      target(
        `build against ${name}, ${label}`,
        ratioOf(measured, own, what, (run) => run.seconds),
        most,
        ratioOf(measured, own, what, (run) => run.processor),
      ),
    );
  return [
    ...builds,
    target(
      `memory against stock Lunr, ${label}`,
      ratioOf(measured, own, 'lunr', (run) => run.memory),
      1 / 10,
    ),
  ];
}

/** @param {Measured} measured */
function startTargets(measured) {
  const json = measured['lunr']?.[0]?.stored;
  return [
    target(
      'newest year against the whole build',
      middle(measured, 'starts', (run) => run.newestYear / run.cold),
      1 / 3,
    ),
    target(
      'start from the kept file against a build',
      middle(measured, 'starts', (run) => run.warm / run.cold),
      1 / 5,
    ),
    target(
      "kept file against stock Lunr's JSON",
      middle(measured, 'starts', (run) => run.stored / json),
      1 / 4,
    ),
  ];
}

/** @param {Measured} measured */
function queryTargets(measured) {
  /** @type {readonly [string, string, string, number, number][]} */
  const targets = [
    ['stock Lunr', 'lunr', 'daybook', 50, 1 / 10],
    ['stock Lunr', 'lunr', 'daybook', 95, 1 / 20],
    ['MiniSearch', 'minisearch', 'daybook', 95, 1 / 4],
    ['FlexSearch, best 50', 'flexsearch', 'daybook-best', 95, 1],
  ];
  return targets.map(([name, peer, own, percent, most]) => {
    const theirs = timesOf(measured, peer);
    const ours = timesOf(measured, own).filter((_, query) => theirs[query] !== undefined);
    const possible = theirs.filter((time) => time !== undefined);
    const ratio = percentile(ours.map(Number), percent) / percentile(possible.map(Number), percent);
    return target(`queries p${percent} against ${name} (${possible.length} queries)`, ratio, most);
  });
}

/** @param {Measured} measured */
function answerTargets(measured) {
  const questions = questionTimes(measured);
  const selecting = middle(measured, 'answers', (run) => run.selecting);
  const ordering = middle(measured, 'answers', (run) => run.ordering);
  const events = measured['answers']?.[0]?.resultEvents;
  return [
    target(`facets and histogram of ${events} events, ms`, selecting, frames.facets),
    target(`the same, with the first rows in order, ms`, selecting + ordering, frames.facets),
    target(
      'slowest question, ms',
      percentile(
        questions.map(({ milliseconds }) => milliseconds),
        100,
      ),
      frames.question,
    ),
  ];
}

/**
 * @param {string} name
 * @param {number} reached
 * @param {number} most
 * @param {number} [byProcessor] the same by processor time: a machine with other work favours by the clock whoever ran in a quiet moment
 * @returns {[string, Readonly<Record<string, unknown>>]}
 */
function target(name, reached, most, byProcessor) {
  const isMet = reached <= most && (byProcessor ?? reached) <= most;
  return [
    name,
    {
      reached: rounded(reached, 3),
      ...(byProcessor !== undefined && { 'by processor time': rounded(byProcessor, 3) }),
      'to reach': rounded(most, 3),
      met: isMet ? 'yes' : 'NO',
    },
  ];
}
