import type { EventId } from '../../model/event.ts';
import { type ProblemLog, quoted } from '../problems.ts';
import type { Kept } from './kept.ts';
import type { Change, EventPage } from './pages.ts';

/** What of a page says which wordings belong together. */
type ChangedPage = Pick<Kept<EventPage>, 'file' | 'path' | 'changes' | 'isExact'>;

/** Which pages are wordings of one event, as their lists of changes say. */
export interface RevisionGroups {
  /** The event that a path means: the current version's id for the path of any version, else the id itself. */
  eventOf(id: EventId): EventId;
  /** All versions of an event, oldest first and the current one last; empty where no page lists any. An exact page is believed. */
  changesOf(event: EventId): readonly Change[];
}

/** Groups pages by their lists of changes. Lists on the page of the current version itself are believed first. */
export function groupRevisions(pages: readonly ChangedPage[], problems: ProblemLog): RevisionGroups {
  const parents = new Map<EventId, EventId>();
  const listing = pages.filter((page) => page.changes.length > 0);
  const isOwn = (page: ChangedPage): boolean => currentOf(page) === page.path.id;
  const ordered = [...listing.filter(isOwn), ...listing.filter((page) => !isOwn(page))];
  for (const page of ordered) joinVersions(page, parents, problems);
  const changes = new Map<EventId, Change[]>();
  for (const page of ordered) {
    const event = rootOf(page.path.id, parents);
    const known = changes.get(event) ?? [];
    if (known.length === 0) changes.set(event, known);
    for (const change of page.changes) known.push(change);
  }
  const exact = new Map(
    listing.filter((page) => page.isExact && isOwn(page)).map((page) => [page.path.id, page.changes]),
  );
  return {
    eventOf: (id) => rootOf(id, parents),
    changesOf: (event) => exact.get(event) ?? inOrder(changes.get(event) ?? [], event),
  };
}

function currentOf(page: ChangedPage): EventId {
  return page.changes.findLast((change) => change.isCurrent)?.path.id ?? page.path.id;
}

function joinVersions(page: ChangedPage, parents: Map<EventId, EventId>, problems: ProblemLog): void {
  const { file, path } = page;
  const current = currentOf(page);
  const marked = new Set(page.changes.filter((change) => change.isCurrent).map((change) => change.path.id));
  if (marked.size > 1) {
    problems.add(
      file,
      page.changes[0]?.line,
      'Several changes are called the current version.',
      'The last one was taken.',
    );
  }
  if (!page.changes.some((change) => change.path.id === path.id)) {
    problems.add(
      file,
      page.changes[0]?.line,
      'The changes of this page do not name the page.',
      'They were taken as its own.',
    );
    join(path.id, current, parents);
  }
  for (const change of page.changes) {
    if (change.path.id === current || join(change.path.id, current, parents)) continue;
    const what = `The version ${quoted(change.headline)} is a version of another event, or of itself, on another page.`;
    problems.add(file, change.line, what, 'The other page was believed.');
  }
}

// One version has one event; a version cannot be earlier than itself, whatever pages say in a circle.
function join(version: EventId, current: EventId, parents: Map<EventId, EventId>): boolean {
  const event = rootOf(current, parents);
  const known = rootOf(version, parents);
  if (known === event) return version !== event || version === current;
  if (known !== version) return false;
  parents.set(version, event);
  return true;
}

// Paths are shortened on the way, so that long chains of versions stay cheap.
function rootOf(id: EventId, parents: Map<EventId, EventId>): EventId {
  let root = id;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  for (let at = id; at !== root; ) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
}

function inOrder(changes: readonly Change[], event: EventId): readonly Change[] {
  const own = changes.filter((change) => change.path.id === event);
  const current = own.findLast((change) => change.isCurrent) ?? own.at(-1);
  const seen = new Set<string>();
  const earlier = changes.filter((change) => {
    const key = `${change.time ?? ''} ${change.path.id}`;
    const isNew = !seen.has(key) && change !== current && !(change.isCurrent && change.path.id === event);
    seen.add(key);
    return isNew;
  });
  return current ? [...byTime(earlier), current] : byTime(earlier);
}

// A version without a time stands after the one that the list names before it.
function byTime(changes: readonly Change[]): readonly Change[] {
  let time = '';
  const keyed = changes.map((change) => {
    time = change.time ?? time;
    return { change, key: change.isFirst ? '' : time };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ change }) => change);
}
