import { type ArchiveContract, type ArchivePushes, archiveRequests } from '../../shared/ipc/archive-contract.ts';
import { type FileContract, fileRequests } from '../../shared/ipc/files-contract.ts';
import { type Handlers, type ServedWire, servePort } from '../../shared/ipc/port-server.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { histogramsByName } from '../../shared/search/selection.ts';
import { archiveError } from '../storage/archive-error.ts';
import { aboutPageOf, storyPartOf } from './about-pages.ts';
import { facetNamesOf, markersOf, surveyOf } from './answered-question.ts';
import { dayPageOf } from './day-pages.ts';
import { eventPageOf, findEvent, neighboursOf } from './event-pages.ts';
import { fileHandlers } from './files/file-handlers.ts';
import type { Places } from './files/places.ts';
import { imageOf } from './pictures.ts';
import { rowsOf } from './rows.ts';
import { completionsOf, notesOf, relatedTo } from './search-help.ts';
import { createSharedOpenings, type Looker, type Opening, type SharedOpenings } from './shared-openings.ts';

/** The holder of archives: has some open together, and answers for them and for archives as files. */
export interface ArchiveHost {
  /** Answers over a wire until the other side is gone. */
  connect(wire: ServedWire): void;
}

// More kinds of bars than these nobody tells apart.
const categoriesStacked = 7;

/** A host that has nothing open yet. */
export function createArchiveHost(places: Places): ArchiveHost {
  const openings = createSharedOpenings(places);
  return {
    connect: (wire) => {
      const looker: Looker = { tell: (progress) => push('progress', progress) };
      const push = servePort<ArchiveContract & FileContract, ArchivePushes>(
        wire,
        { ...archiveRequests, ...fileRequests },
        { ...archiveHandlers(openings, looker), ...fileHandlers(places) },
      );
      wire.whenClosed(() => openings.leave(looker));
    },
  };
}

/** The answers to one window, about what it opened last. */
function archiveHandlers(openings: SharedOpenings, looker: Looker): Handlers<ArchiveContract> {
  let current: Opening | undefined;
  const opened = (): Opening => {
    if (current) return current;
    throw archiveError('NothingOpen', 'nothing-open');
  };
  return {
    open: async ({ archives }) => {
      current = openings.show([...new Set(archives)], looker);
      return (await current.archive).overview();
    },
    survey: async ({ question, language }) => {
      const { archive: opening, ask } = opened();
      const archive = await opening;
      const answered = ask(archive, question);
      const search = notesOf(archive, answered, language);
      return { ...surveyOf(archive, answered), ...(search && { search }) };
    },
    rows: async ({ question, offset, limit, excerptLength }) => {
      const { archive: opening, ask } = opened();
      const archive = await opening;
      const { order, markers } = ask(archive, question);
      return rowsOf(archive, order.page(offset, limit), markers, excerptLength);
    },
    related: async ({ question }) => {
      const { archive: opening, ask } = opened();
      const archive = await opening;
      return relatedTo(archive, ask(archive, question));
    },
    complete: async ({ text, caret, language }) => completionsOf(await opened().archive, text, caret, language),
    facet: async ({ question, facet, ...page }) => {
      const { archive: opening, ask } = opened();
      const archive = await opening;
      return facetNamesOf(archive.table, ask(archive, question), facet, page);
    },
    stack: async ({ question }) => {
      const { archive: opening, ask } = opened();
      const archive = await opening;
      const { selection } = ask(archive, { ...question, period: undefined });
      return histogramsByName(archive.table, selection.ordinals, 'category', categoriesStacked);
    },
    about: async ({ name }) => aboutPageOf(await opened().archive, name),
    story: async ({ name, limit }) => storyPartOf(await opened().archive, name, limit),
    event: async ({ id, text }) => {
      const archive = await opened().archive;
      const markers = text.trim() === '' ? undefined : markersOf(archive.searched(), parseQuery(text));
      return eventPageOf(archive, await findEvent(archive, id), markers);
    },
    neighbours: async ({ question, id }) => {
      const { archive: opening, ask } = opened();
      const archive = await opening;
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
}
