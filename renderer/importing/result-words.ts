import type { ImportSummary } from '../../shared/ipc/files-contract.ts';
import type { FileTally } from '../../shared/model/archive.ts';
import { say } from '../../shared/texts/say.ts';
import { listFormat } from '../formats.ts';
import { spanInFull } from '../library/archive-words.ts';

const kinds = [
  'eventPages',
  'eventLists',
  'revisionPages',
  'dayIndexes',
  'frontPages',
  'duplicates',
  'media',
  'other',
  'unreadable',
] as const satisfies readonly (keyof FileTally)[];

/** What an import has made, as sentences. */
export function resultInSentences(summary: ImportSummary): readonly string[] {
  const { facts, dates, topics, relations, merged } = summary;
  const span = spanInFull(facts);
  return [
    span === undefined
      ? say('result.events', { events: facts.events, dates })
      : say('result.events-span', { events: facts.events, dates, span }),
    say('result.topics', { topics, pictures: facts.media }),
    relationsInWords(relations),
    merged === 0 ? say('result.none-twice') : say('result.merged', { count: merged }),
  ];
}

/** What became of the files: «7,142 files: 7,100 event pages, 42 indexes of days». */
export function filesInSentence(tally: FileTally): string {
  const parts = kinds.filter((kind) => tally[kind] > 0).map((kind) => say(`tally.${kind}`, { count: tally[kind] }));
  const sum = Object.values(tally).reduce((total, files) => total + files, 0);
  return say('result.files', {
    count: sum,
    kinds: listFormat('unit').format(parts),
  });
}

function relationsInWords({ resolved, unresolved }: ImportSummary['relations']): string {
  const all = resolved + unresolved;
  if (all === 0) return say('result.no-relations');
  if (unresolved === 0) return say('result.all-relations', { count: all });
  return say('result.some-relations', { count: all, resolved });
}
