import { middle, percentile, questionTimes, rounded, timesOf } from './search-figures.mjs';
import { targetRows } from './search-targets.mjs';

const names = {
  lunr: 'stock Lunr',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch',
  fts5: 'SQLite FTS5, porter',
  daybook: "Daybook, Lunr's pipeline",
  'daybook-best': "Daybook, Lunr's pipeline, best 50 only",
  'daybook-news': 'Daybook, news analyser',
};

/** @typedef {import('./search-figures.mjs').Measured} Measured */

/**
 * The tables of what one edition gave: engines, queries, targets, questions.
 *
 * @param {import('./search.mjs').EditionFigures} figures
 */
export function tablesOf({ edition, runs, measured }) {
  if (!measured['lunr']) return [{ title: `${edition}, repeated under other names`, rows: threadRows(measured) }];
  const of = `${edition}, medians of ${runs} ${runs === 1 ? 'run' : 'runs'}`;
  return [
    {
      title: `Building: ${of}. MB held after collecting garbage; MB as JSON, or as its own file`,
      rows: buildRows(measured),
    },
    { title: `Queries, milliseconds: ${of}`, rows: queryRows(measured) },
    { title: `Ratios: ${of}`, rows: targetRows(measured) },
    { title: `Questions, milliseconds to the first rows: ${of}`, rows: questionRows(measured) },
  ];
}

/** @param {Measured} measured */
function buildRows(measured) {
  return Object.fromEntries(
    Object.entries(names)
      .filter(([what]) => what !== 'daybook-best')
      .map(([what, name]) => {
        const [first] = measured[what] ?? [];
        if (first?.missing) return [name, { seconds: first.missing }];
        const stored = what === 'daybook-news' ? middle(measured, 'starts', (run) => run.stored) : first?.stored;
        return [
          first?.by ? `${name} (${first.by})` : name,
          {
            seconds: rounded(
              middle(measured, what, (run) => run.seconds),
              2,
            ),
            'processor seconds': rounded(
              middle(measured, what, (run) => run.processor),
              2,
            ),
            'MB after': rounded(middle(measured, what, (run) => run.memory) / 1e6, 0),
            'MB stored': stored === undefined ? '' : rounded(stored / 1e6, 1),
          },
        ];
      }),
  );
}

/** @param {Measured} measured */
function queryRows(measured) {
  return Object.fromEntries(
    Object.entries(names).flatMap(([what, name]) => {
      const times = timesOf(measured, what);
      const possible = times.filter((time) => time !== undefined);
      if (possible.length === 0) return [];
      const cells = { p50: percentile(possible, 50), p95: percentile(possible, 95), max: percentile(possible, 100) };
      const shown = Object.entries(cells).map(([key, value]) => [key, rounded(value, 2)]);
      return [[name, { queries: possible.length, ...Object.fromEntries(shown) }]];
    }),
  );
}

/** @param {Measured} measured */
function questionRows(measured) {
  const questions = questionTimes(measured).toSorted(
    (/** @type {any} */ a, /** @type {any} */ b) => b.milliseconds - a.milliseconds,
  );
  const times = questions.map(({ milliseconds }) => milliseconds);
  const slowest = questions.slice(0, 12).map(({ text, total, milliseconds }) => {
    return [text, { events: total, milliseconds: rounded(milliseconds, 1) }];
  });
  return Object.fromEntries([
    ...[50, 95].map((percent) => {
      const name = `p${percent} of ${questions.length} questions`;
      return [name, { milliseconds: rounded(percentile(times, percent), 1) }];
    }),
    ...slowest,
  ]);
}

/** @param {Measured} measured */
function threadRows(measured) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, [run]]) => {
      const [analyzer = '', events = '', workers = ''] = name.split(' ');
      const alone = measured[`${analyzer} ${events} 0`]?.[0];
      const label = workers === '0' ? 'one thread' : `${workers} workers`;
      return [
        `${Number(events).toLocaleString('en')} events, ${analyzer}, ${label}`,
        {
          seconds: rounded(run.seconds, 1),
          'against one thread': rounded(run.seconds / alone.seconds, 2),
          'texts alone, s': rounded(run.making, 1),
          'first searchable, s': Number.isFinite(run.firstSearchable) ? rounded(run.firstSearchable, 1) : '',
          'M characters': rounded(run.units / 1e6, 0),
          'MB index': rounded(run.size / 1e6, 0),
          'MB after': rounded(run.memory / 1e6, 0),
          'MB peak': rounded(run.peak / 1e6, 0),
          'thousand terms': rounded(run.terms / 1e3, 0),
          'M postings': rounded(run.postings / 1e6, 1),
          'queries p50/p95/max':
            run.times.length === 0
              ? ''
              : [50, 95, 100].map((percent) => rounded(percentile(run.times, percent), 1)).join('/'),
        },
      ];
    }),
  );
}
