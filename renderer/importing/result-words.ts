import type { ImportSummary } from '../../shared/ipc/files-contract.ts';
import type { FileTally } from '../../shared/model/archive.ts';
import { spanInFull } from '../library/archive-words.ts';
import { count, inFigures } from '../words.ts';

const tallyNames: Readonly<Record<keyof FileTally, readonly [one: string, many: string]>> = {
  eventPages: ['event page', 'event pages'],
  eventLists: ['file of many events', 'files of many events'],
  revisionPages: ['page of an earlier wording', 'pages of earlier wordings'],
  dayIndexes: ['index of a day', 'indexes of days'],
  frontPages: ['front page', 'front pages'],
  duplicates: ['duplicate', 'duplicates'],
  media: ['picture', 'pictures'],
  other: ['file without events', 'files without events'],
  unreadable: ['unreadable file', 'unreadable files'],
};

/** What an import has made, as sentences. */
export function resultInSentences(summary: ImportSummary): readonly string[] {
  const { facts, dates, topics, relations, merged } = summary;
  const span = spanInFull(facts);
  return [
    `${count(facts.events, 'event', 'events')} on ${count(dates, 'date', 'dates')}${span === undefined ? '' : `, ${span}`}.`,
    `${count(topics, 'topic', 'topics')}, ${count(facts.media, 'picture', 'pictures')}.`,
    relationsInWords(relations),
    merged === 0
      ? 'No event was there twice.'
      : `${count(merged, 'event', 'events')} that were there twice became one with the other.`,
  ];
}

/** What became of the files: «7,142 files: 7,100 event pages, 42 indexes of days». */
export function filesInSentence(tally: FileTally): string {
  const names = Object.entries(tallyNames) as [keyof FileTally, readonly [string, string]][];
  const parts = names.filter(([key]) => tally[key] > 0).map(([key, [one, many]]) => count(tally[key], one, many));
  const sum = Object.values(tally).reduce((total, files) => total + files, 0);
  return `Every file is accounted for. ${count(sum, 'file', 'files')}: ${parts.join(', ')}.`;
}

function relationsInWords({ resolved, unresolved }: ImportSummary['relations']): string {
  const all = resolved + unresolved;
  if (all === 0) return 'No event names another.';
  if (unresolved === 0) return `All ${count(all, 'link', 'links')} between events lead to an event of this archive.`;
  return `${inFigures(resolved)} of ${count(all, 'link', 'links')} between events lead to an event of this archive.`;
}
