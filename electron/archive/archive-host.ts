import { statSync } from 'node:fs';
import {
  type ArchiveContract,
  type ArchivePushes,
  archiveRequests,
  type OpeningProgress,
} from '../../shared/ipc/archive-contract.ts';
import { type FileContract, fileRequests } from '../../shared/ipc/files-contract.ts';
import { type Handlers, type ServedWire, servePort } from '../../shared/ipc/port-server.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { ArchiveError } from '../storage/archive-error.ts';
import { aboutPageOf, storyPartOf } from './about-pages.ts';
import { type AnsweredQuestion, answerQuestion, facetNamesOf, markersOf, surveyOf } from './answered-question.ts';
import { dayPageOf } from './day-pages.ts';
import { eventPageOf, findEvent, neighboursOf } from './event-pages.ts';
import { fileHandlers } from './files/file-handlers.ts';
import { archivePath, type Places } from './files/places.ts';
import type { OpenArchive } from './open-archive.ts';
import { type OpenTogether, openTogether } from './open-together.ts';
import type { OpeningTask } from './opening.ts';
import { imageOf } from './pictures.ts';
import { createProblemFinder, type ProblemFinder } from './problem-pages.ts';
import { rowsOf } from './rows.ts';
import { completionsOf, notesOf, relatedTo } from './search-help.ts';

/** The holder of archives: has some open together, and answers for them and for archives as files. */
export interface ArchiveHost {
  /** Answers over a wire until the other side is gone. */
  connect(wire: ServedWire): void;
}

interface Current extends OpenTogether {
  readonly key: string;
  readonly problems: Promise<ProblemFinder>;
}

// A result is kept for the list's next rows, the one before it for going back.
const answersKept = 4;

/** A host that has nothing open yet. */
export function createArchiveHost(places: Places): ArchiveHost {
  const pushes = new Set<(progress: OpeningProgress) => void>();
  const answers = new Map<string, AnsweredQuestion>();
  let current: Current | undefined;

  const open = (ids: readonly string[]): Promise<OpenArchive> => {
    const paths = ids.map((id) => archivePath(places, id));
    // An archive that was replaced keeps its id, and is another; so is a file that was written anew.
    const key = JSON.stringify([ids, paths, paths.map(stampOf)]);
    if (current?.key === key) return current.archive;
    current?.close();
    answers.clear();
    const task = { paths, cacheFolder: places.cacheFolder };
    const started = startCurrent(key, ids, task, (progress) => {
      if (current === started) for (const push of pushes) push(progress);
    });
    current = started;
    started.archive.catch(() => {
      // A failed opening is tried afresh when asked again: the disk may be back.
      if (current === started) current = undefined;
    });
    return started.archive;
  };

  const opened = (): Current => {
    if (current) return current;
    throw new ArchiveError('NothingOpen', 'No archive is open.', 'Open an archive first.');
  };

  const ask = (archive: OpenArchive, question: Question): AnsweredQuestion => {
    const key = JSON.stringify([question, archive.table.events.length, archive.indexed()]);
    const answer = answers.get(key) ?? answerQuestion(archive, question);
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) if (answers.size > answersKept) answers.delete(oldest);
    return answer;
  };

  const handlers: Handlers<ArchiveContract> = {
    open: async ({ archives }) => (await open([...new Set(archives)])).overview(),
    survey: async ({ question, language }) => {
      const archive = await opened().archive;
      const answered = ask(archive, question);
      const search = notesOf(archive, answered, language);
      return { ...surveyOf(archive, answered), ...(search && { search }) };
    },
    rows: async ({ question, offset, limit }) => {
      const archive = await opened().archive;
      const { order, markers } = ask(archive, question);
      return rowsOf(archive, order.page(offset, limit), markers);
    },
    related: async ({ question }) => {
      const archive = await opened().archive;
      return relatedTo(archive, ask(archive, question));
    },
    complete: async ({ text, caret, language }) => completionsOf(await opened().archive, text, caret, language),
    facet: async ({ question, facet, ...page }) => {
      const archive = await opened().archive;
      return facetNamesOf(archive.table, ask(archive, question), facet, page);
    },
    about: async ({ name }) => aboutPageOf(await opened().archive, name),
    story: async ({ name, ...page }) => storyPartOf(await opened().archive, name, page),
    event: async ({ id, text }) => {
      const archive = await opened().archive;
      const markers = text.trim() === '' ? undefined : markersOf(archive.searched(), parseQuery(text));
      return eventPageOf(archive, await findEvent(archive, id), markers);
    },
    neighbours: async ({ question, id }) => {
      const archive = await opened().archive;
      const ordinal = await findEvent(archive, id);
      return neighboursOf(archive, ask(archive, question), ordinal);
    },
    day: async ({ day }) => dayPageOf(await opened().archive, day),
    image: async ({ id, index }) => {
      const archive = await opened().archive;
      return imageOf(archive, await findEvent(archive, id), index);
    },
    problems: async (page) => (await opened().problems).page(page),
  };

  return {
    connect: (wire) => {
      const push = servePort<ArchiveContract & FileContract, ArchivePushes>(
        wire,
        { ...archiveRequests, ...fileRequests },
        { ...handlers, ...fileHandlers(places) },
      );
      const tell = (progress: OpeningProgress): void => push('progress', progress);
      pushes.add(tell);
      wire.whenClosed(() => pushes.delete(tell));
    },
  };
}

// What is gone has none: opening it says so.
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return `${stats?.size}-${stats?.mtimeMs}`;
}

function startCurrent(
  key: string,
  ids: readonly string[],
  task: OpeningTask,
  tell: (progress: OpeningProgress) => void,
): Current {
  const together = openTogether(ids, task, tell);
  const problems = together.archive.then(createProblemFinder);
  // Whoever opens it hears of a failure by `archive`.
  problems.catch(() => undefined);
  return { ...together, key, problems };
}
