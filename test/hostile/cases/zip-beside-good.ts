import { asFile, type ExpectedProblem, goodPage, type HostileCase } from '../hostile-case.ts';
import { type MadeEnd, type MadeEntry, makeZip } from '../zips.ts';

/** The page that nothing is wrong with. */
export const good: MadeEntry = { name: goodPage.path, data: goodPage.text };
/** The folder of its day. */
export const day = 'news/2015/09/4';
/** A page that must not be read. */
export const evil = '# Evil\n';

/** A zip with a good page, which is always read, and entries of another kind. */
export function besideGood(entries: () => readonly MadeEntry[], end?: MadeEnd): HostileCase['make'] {
  return asFile('hostile.zip', () => makeZip([good, ...entries()], end));
}

/** What is read where only the good page can be. */
export function goodAlone(...problems: readonly ExpectedProblem[]): HostileCase['expected'] {
  return { kind: 'read', events: 1, headlines: ['The bridge opens'], absent: ['Evil'], problems };
}
