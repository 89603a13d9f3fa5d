import lunr from 'lunr';
import type { IndexData } from './index-data.ts';
import { hasPosting, termText } from './postings.ts';
import { presences, type QueryPlan } from './query-plan.ts';

/**
 * Which terms were found in which fields of a document, as lunr.Index tells it; without positions, which the index does
 * not keep.
 */
export function matchDataOf(data: IndexData, plan: QueryPlan, document: number): lunr.MatchData {
  const found = new Map<number, lunr.MatchData>();
  const seen = new Set<number>();
  for (const { presence, terms, fields } of plan.clauses) {
    if (presence === presences.prohibited) continue;
    for (const term of terms) {
      for (const number of fields) {
        const field = data.fields[number];
        const pair = term * data.fields.length + number;
        if (!field || seen.has(pair) || !hasPosting(field, term, document)) continue;
        seen.add(pair);
        const known = found.get(number);
        if (known)
          (known as GrowingMatchData).add(termText(data.terms, term), field.name, Object.create(null) as object);
        else found.set(number, new lunr.MatchData(termText(data.terms, term), field.name, {}));
      }
    }
  }
  const [first, ...others] = found.values();
  for (const other of others) first?.combine(other);
  return first ?? new EmptyMatchData();
}

// Parts of Lunr that its types leave out.
interface GrowingMatchData extends lunr.MatchData {
  add(term: string, field: string, metadata: object): void;
}
const EmptyMatchData = lunr.MatchData as unknown as new () => lunr.MatchData;
