import type { FileTally } from '../../shared/model/archive.ts';
import type { Fact } from './fact-lines.ts';
import { grouped } from './numbers.ts';

/** What became of files, in words and in the order in which it is told. */
const kinds: Readonly<Record<keyof FileTally, string>> = {
  eventPages: 'event pages',
  eventLists: 'event lists',
  revisionPages: 'pages of revisions',
  dayIndexes: 'day indexes',
  frontPages: 'front pages',
  duplicates: 'duplicates',
  media: 'pictures',
  other: 'other files',
  unreadable: 'unreadable',
};

/** How many files a tally accounts for. */
export function tallySum(tally: FileTally): number {
  return kindsOf(tally).reduce((sum, kind) => sum + tally[kind], 0);
}

/** What became of the files, each kind indented on a line of its own. */
export function tallyRows(tally: FileTally): readonly Fact[] {
  return kindsOf(tally).map((kind) => [`  ${kinds[kind]}`, grouped(tally[kind])]);
}

function kindsOf(tally: FileTally): readonly (keyof FileTally)[] {
  const isKind = (name: string): name is keyof FileTally => name in tally;
  return Object.keys(kinds).filter(isKind);
}
