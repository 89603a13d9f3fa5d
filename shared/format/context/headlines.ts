import type { EventId } from '../../model/event.ts';
import type { ProblemLog } from '../problems.ts';
import { type EventDraft, fetchTold, type Headline, type Told } from './event-draft.ts';
import type { Keeper } from './kept.ts';
import type { Named, RelatedEvent } from './pages.ts';
import { wordsOfId } from './paths.ts';

/** Finds the headlines of events. */
export interface Headlines {
  /** Whether anything in the archive names the event: for one without a page, its path does. */
  isNamed(draft: EventDraft): boolean;
  /** The headline of an event; where its page has none, from elsewhere, which becomes a problem. */
  headlineOf(draft: EventDraft, told: Told): Headline;
}

/** Prepares to name events, by their pages, indexes and changes, and by the texts of the links that mention them. */
export function findHeadlines(
  mentions: Iterable<RelatedEvent>,
  keeper: Keeper,
  eventOf: (id: EventId) => EventId,
  problems: ProblemLog,
): Headlines {
  // Pages may name one event in several wordings: the longest says most.
  const longest = new Map<EventId, RelatedEvent>();
  for (const mention of mentions) {
    const id = eventOf(mention.path.id);
    if (mention.headline.length > (longest.get(id)?.headline.length ?? 0)) longest.set(id, mention);
  }
  const elsewhere = (draft: EventDraft, told: Told): Named | undefined => named(draft, told) ?? longest.get(draft.id);
  return {
    isNamed: (draft) =>
      draft.pages.length === 0 ||
      hasOwnHeadline(draft) ||
      isNamedBySomebody(draft, elsewhere(draft, fetchTold(draft, keeper)), problems),
    headlineOf: (draft, told) => {
      const own = told.pages.find((page) => page.path.id === draft.id);
      const isOwn = own?.headline !== undefined;
      const found = isOwn ? own : elsewhere(draft, told);
      if (!isOwn) noteMissing(draft, found !== undefined, problems);
      const text = found?.headline || wordsOfId(draft.id) || draft.id;
      return found?.exact ? { text, exact: found.exact } : { text };
    },
  };
}

function hasOwnHeadline({ id, pages }: EventDraft): boolean {
  return pages.some((page) => page.path.id === id && page.hasHeadline);
}

/** A name from what is not the page of the current version. */
function named({ id, changes }: EventDraft, { pages, entry }: Told): Named | undefined {
  const change = changes.findLast(({ path }) => path.id === id);
  const isPageMissing = !pages.some((page) => page.path.id === id);
  const earlier = pages.find((page) => page.headline !== undefined);
  const candidates = isPageMissing ? [change, entry, earlier] : [entry, change, earlier];
  return candidates.find((candidate) => candidate?.headline !== undefined && candidate.headline !== '');
}

function isNamedBySomebody(draft: EventDraft, elsewhere: Named | undefined, problems: ProblemLog): boolean {
  if (elsewhere !== undefined) return true;
  for (const { file } of draft.pages) {
    problems.add(
      file,
      undefined,
      'The page has no headline, and nothing in the archive names its event.',
      'It was left out.',
    );
  }
  return false;
}

function noteMissing({ pages, entry, id }: EventDraft, isFound: boolean, problems: ProblemLog): void {
  const [page] = pages;
  if (page?.path.id === id) {
    problems.add(page.file, undefined, 'The page has no headline.', 'The one that other pages give was taken.');
  } else if (page) {
    const what = `The current version of this event, ${id}, has no page.`;
    problems.add(page.file, undefined, what, 'The newest version that has one was taken.');
  } else if (!isFound) {
    problems.add(
      entry?.file ?? id,
      entry?.line,
      `No link to ${id} has a text.`,
      'The words of its path stand for a headline.',
    );
  }
}
