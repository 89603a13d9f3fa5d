import { statSync } from 'node:fs';
import type { OpeningProgress } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { type AnsweredQuestion, answerQuestion } from './answered-question.ts';
import { archivePath, type Places } from './files/places.ts';
import type { OpenArchive } from './open-archive.ts';
import { type OpenTogether, openTogether } from './open-together.ts';
import { createProblemFinder, type ProblemFinder } from './problem-pages.ts';

/** Archives that are open together, for all windows that look at them. */
export interface Opening {
  readonly archive: Promise<OpenArchive>;
  readonly problems: Promise<ProblemFinder>;
  /** A question with its whole result, which is kept a while for the rows that are asked for next. */
  ask(archive: OpenArchive, question: Question): AnsweredQuestion;
}

/** Who looks at an opening; told how far it has come until all of it is searchable. */
export interface Looker {
  readonly tell: (progress: OpeningProgress) => void;
}

/** The archives that are open, each once however many windows show them. */
export interface SharedOpenings {
  /** Lets a looker see these archives, by their ids in the library, and no longer what it saw before. */
  show(ids: readonly string[], looker: Looker): Opening;
  /** A looker is gone. */
  leave(looker: Looker): void;
}

// A result is kept for the list's next rows, the one before it for going back; and another window may ask, too.
const answersKept = 6;
// What nobody looks at any more is often come back to at once, from one tab to another: one such is kept.
const keptUnseen = 1;

interface Held extends Opening {
  readonly key: string;
  readonly lookers: Set<Looker>;
  readonly close: () => void;
}

/** Openings, none yet. */
export function createSharedOpenings(places: Places): SharedOpenings {
  /** The one that was looked at last is the last. */
  let openings: readonly Held[] = [];

  const drop = (opening: Held): void => {
    openings = openings.filter((other) => other !== opening);
    opening.close();
  };
  const dropUnseen = (): void => {
    const unseen = openings.filter(({ lookers }) => lookers.size === 0);
    for (const opening of unseen.slice(0, Math.max(0, unseen.length - keptUnseen))) drop(opening);
  };

  return {
    show(ids, looker) {
      const paths = ids.map((id) => archivePath(places, id));
      // An archive that was replaced keeps its id, and is another; so is a file that was written anew.
      const key = JSON.stringify([ids, paths, paths.map(stampOf)]);
      const known = openings.find((opening) => opening.key === key);
      const opening = known ?? start(key, ids, paths, places.cacheFolder);
      opening.lookers.add(looker);
      openings = [...openings.filter((other) => other !== opening), opening];
      for (const other of openings) if (other !== opening) other.lookers.delete(looker);
      // A failed opening is tried afresh when asked again: the disk may be back.
      if (!known) opening.archive.catch(() => drop(opening));
      dropUnseen();
      return opening;
    },
    leave(looker) {
      for (const { lookers } of openings) lookers.delete(looker);
      dropUnseen();
    },
  };
}

function start(key: string, ids: readonly string[], paths: readonly string[], cacheFolder: string): Held {
  const lookers = new Set<Looker>();
  const together: OpenTogether = openTogether(ids, { paths, cacheFolder }, (progress) => {
    for (const { tell } of lookers) tell(progress);
  });
  const problems = together.archive.then(createProblemFinder);
  // Whoever opens it hears of a failure by `archive`.
  problems.catch(() => undefined);
  return { ...together, key, problems, lookers, ask: createAnswers() };
}

function createAnswers(): Opening['ask'] {
  const answers = new Map<string, AnsweredQuestion>();
  return (archive, question) => {
    const key = JSON.stringify([question, archive.table.events.length, archive.indexed()]);
    const answer = answers.get(key) ?? answerQuestion(archive, question);
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) if (answers.size > answersKept) answers.delete(oldest);
    return answer;
  };
}

// What is gone has none: opening it says so.
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return `${stats?.size}-${stats?.mtimeMs}`;
}
