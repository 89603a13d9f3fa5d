import {
  type ArchiveContract,
  type ArchivePushes,
  archiveRequests,
  type OpeningProgress,
} from '../../shared/ipc/archive-contract.ts';
import { type Handlers, servePort, type Wire } from '../../shared/ipc/port.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { createMarker } from '../../shared/search/marks.ts';
import { readWordQuery } from '../../shared/search/word-query.ts';
import { ArchiveError } from '../storage/archive-error.ts';
import { type AnsweredQuestion, answerQuestion, facetNamesOf, surveyOf } from './answered-question.ts';
import { dayPageOf } from './day-pages.ts';
import { eventPageOf, imageOf, neighboursOf } from './event-pages.ts';
import { type OpenArchive, openReadArchive } from './open-archive.ts';
import { startReading } from './reading.ts';
import { rowOf } from './rows.ts';

/** The holder of archives: knows which folder each id means, has one archive open, and answers for it. */
export interface ArchiveHost {
  register(id: string, path: string): void;
  connect(wire: Wire): void;
}

interface Opening {
  readonly id: string;
  readonly archive: Promise<OpenArchive>;
  close(): void;
}

// A result is kept for the list's next rows, the one before it for going back.
const answersKept = 4;

/** A host that has nothing open yet. */
export function createArchiveHost(): ArchiveHost {
  const paths = new Map<string, string>();
  const pushes: ((progress: OpeningProgress) => void)[] = [];
  const answers = new Map<string, AnsweredQuestion>();
  let opening: Opening | undefined;

  const tell = (progress: OpeningProgress): void => {
    for (const push of pushes) push(progress);
  };

  const open = (id: string): Promise<OpenArchive> => {
    if (opening?.id === id) return opening.archive;
    opening?.close();
    answers.clear();
    const started = startOpening(id, pathOf(paths, id), tell);
    opening = started;
    started.archive.catch(() => {
      // A failed opening is tried afresh when asked again: the disk may be back.
      if (opening === started) opening = undefined;
    });
    return started.archive;
  };

  const current = (): Promise<OpenArchive> => {
    if (opening) return opening.archive;
    throw new ArchiveError('NothingOpen', 'No archive is open.', 'Open an archive first.');
  };

  const ask = (archive: OpenArchive, question: Question): AnsweredQuestion => {
    const key = JSON.stringify([question, archive.index.documents]);
    const answer = answers.get(key) ?? answerQuestion(archive, question);
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) if (answers.size > answersKept) answers.delete(oldest);
    return answer;
  };

  const handlers: Handlers<ArchiveContract> = {
    open: async ({ archive }) => (await open(archive)).overview(),
    survey: async ({ question }) => {
      const archive = await current();
      return surveyOf(archive, ask(archive, question));
    },
    rows: async ({ question, offset, limit }) => {
      const archive = await current();
      const { order, marker } = ask(archive, question);
      return [...order.subarray(offset, offset + limit)].flatMap((ordinal) => {
        const event = archive.table.events[ordinal];
        return event ? [rowOf(event, marker, archive.media)] : [];
      });
    },
    facet: async ({ question, facet, ...page }) => {
      const archive = await current();
      return facetNamesOf(archive.table, ask(archive, question), facet, page);
    },
    event: async ({ id, text }) => {
      const marker = text.trim() === '' ? undefined : createMarker(readWordQuery(text));
      return eventPageOf(await current(), id, marker);
    },
    neighbours: async ({ question, id }) => {
      const archive = await current();
      return neighboursOf(archive, ask(archive, question), id);
    },
    day: async ({ day }) => dayPageOf(await current(), day),
    image: async ({ id, index }) => imageOf(await current(), id, index),
    problems: async ({ offset, limit }) => {
      const { problems } = (await current()).read;
      return { total: problems.length, problems: problems.slice(offset, offset + limit) };
    },
  };

  return {
    register: (id, path) => {
      paths.set(id, path);
    },
    connect: (wire) => {
      const push = servePort<ArchiveContract, ArchivePushes>(wire, archiveRequests, handlers);
      pushes.push((progress) => push('progress', progress));
    },
  };
}

function startOpening(id: string, root: string, tell: (progress: OpeningProgress) => void): Opening {
  const reading = startReading(root, (filesRead, filesFound) => tell({ kind: 'reading', filesRead, filesFound }));
  let opened: OpenArchive | undefined;
  let isClosed = false;
  const archive = reading.result.then((read) => {
    opened = openReadArchive(root, read, (coverage) => {
      if (!isClosed) tell({ kind: coverage.isComplete ? 'ready' : 'indexing', coverage });
    });
    return opened;
  });
  return {
    id,
    archive,
    close() {
      isClosed = true;
      reading.stop();
      opened?.close();
    },
  };
}

function pathOf(paths: ReadonlyMap<string, string>, id: string): string {
  const path = paths.get(id);
  if (path !== undefined) return path;
  throw new ArchiveError(
    'NoSuchArchive',
    `The library has no archive «${id}».`,
    'Choose one from the library, or open its folder again.',
  );
}
