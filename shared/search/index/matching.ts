import type { Gate } from './gate.ts';
import type { FieldOfIndex, IndexData } from './index-data.ts';
import { markDocuments } from './postings.ts';
import { type PlannedClause, presences, type QueryPlan } from './query-plan.ts';

/** The most fields that an index may have: in which of them a document matched first is kept in one number. */
const mostFields = 8;

/** Room that is needed for every query, made once. Between queries `hitOf`, `dots` and `slots` are 0. */
export interface Scratch {
  /** By document: 1 and its place among the hits. */
  readonly hitOf: Uint32Array;
  readonly hits: Uint32Array;
  /**
   * By hit: the fields in which it matched as bits 0 to 7, above them these fields' numbers in three bits each, the last
   * that matched lowest.
   */
  readonly matched: Uint32Array;
  /** By field and then hit: the dot product of the query's vector and the document's. */
  readonly dots: readonly Float64Array[];
  /** By term: 1 and its place in the vector of the query. */
  readonly slots: Uint32Array;
}

/** What a query asks of each field: Lunr's query vectors, one for a field, as a table of terms and fields. */
export interface QueryVectors {
  readonly terms: Uint32Array;
  /** The places of the terms, ascending by term, which is the order in which Lunr adds up. */
  readonly ascending: Uint32Array;
  /** By term and then field: the sum of the boosts of the clauses that ask for it there. */
  readonly weights: Float64Array;
  /** By term: the fields whose vectors have it, as bits. */
  readonly fields: Uint8Array;
}

/** What was found: documents in the order in which they were first met, which decides between equal scores. */
export interface Matches {
  readonly hits: Uint32Array;
  readonly vectors: QueryVectors;
}

/** Room for the queries of an index. Throws RangeError for one with more than eight fields. */
export function createScratch({ documents, fields, terms }: IndexData): Scratch {
  if (fields.length > mostFields) throw new RangeError(`${fields.length} fields are more than ${mostFields}.`);
  return {
    hitOf: new Uint32Array(documents),
    hits: new Uint32Array(documents),
    matched: new Uint32Array(documents),
    dots: fields.map(() => new Float64Array(documents)),
    slots: new Uint32Array(terms.count),
  };
}

/** Finds all documents that any clause but the prohibiting ones finds and that the gate lets through; fills the scratch. */
export function matchAll(data: IndexData, plan: QueryPlan, gate: Gate | undefined, scratch: Scratch): Matches {
  const finding = plan.clauses.filter(({ presence }) => presence !== presences.prohibited);
  const clauses = finding.filter(({ isScored }) => isScored);
  const most = clauses.reduce((sum, { terms }) => sum + terms.length, 0);
  const { slots } = scratch;
  const terms = new Uint32Array(most);
  const weights = new Float64Array(most * data.fields.length);
  const fieldsOf = new Uint8Array(most);
  let distinct = 0;
  let found = 0;
  for (const clause of clauses) found = matchClause(clause, found);
  if (clauses.length < finding.length) found = matchUnscored(data, finding, gate, scratch, found);
  const ascending = terms
    .slice(0, distinct)
    .sort()
    .map((term) => (slots[term] as number) - 1);
  for (let slot = 0; slot < distinct; slot += 1) slots[terms[slot] as number] = 0;
  return { hits: scratch.hits.slice(0, found), vectors: { terms, ascending, weights, fields: fieldsOf } };

  function matchClause(clause: PlannedClause, before: number): number {
    let count = before;
    for (const term of clause.terms) {
      const slot = slotOf(term);
      for (const field of clause.fields) {
        const at = slot * data.fields.length + field;
        weights[at] = (weights[at] as number) + clause.boost;
        const known = fieldsOf[slot] as number;
        if ((known & (1 << field)) !== 0) continue;
        fieldsOf[slot] = known | (1 << field);
        count = matchTerm(data.fields[field] as FieldOfIndex, field, term, gate, scratch, count);
      }
    }
    return count;
  }

  function slotOf(term: number): number {
    const known = slots[term] as number;
    if (known > 0) return known - 1;
    terms[distinct] = term;
    distinct += 1;
    slots[term] = distinct;
    return distinct - 1;
  }
}

/** Adds the documents that only clauses without scores find, as matched in no field. */
function matchUnscored(
  data: IndexData,
  clauses: readonly PlannedClause[],
  gate: Gate | undefined,
  { hitOf, hits, matched }: Scratch,
  before: number,
): number {
  const found = new Uint8Array(data.documents);
  for (const { isScored, presence, terms, fields } of clauses) {
    if (isScored) continue;
    // What the gate lets through has what is required.
    if (presence === presences.required) found.fill(1);
    else markDocuments(data, terms, fields, found, 1);
  }
  let count = before;
  for (let document = 0; document < found.length; document += 1) {
    const isOpen = !gate || gate.levels[document] === gate.open;
    if (found[document] === 0 || hitOf[document] !== 0 || !isOpen) continue;
    hits[count] = document;
    matched[count] = 0;
    count += 1;
    hitOf[document] = count;
  }
  return count;
}

function matchTerm(
  { starts, documents }: FieldOfIndex,
  field: number,
  term: number,
  gate: Gate | undefined,
  { hitOf, hits, matched }: Scratch,
  before: number,
): number {
  const bit = 1 << field;
  const end = starts[term + 1] as number;
  let count = before;
  for (let at = starts[term] as number; at < end; at += 1) {
    const document = documents[at] as number;
    const hit = hitOf[document] as number;
    if (hit > 0) {
      const known = matched[hit - 1] as number;
      if ((known & bit) === 0) matched[hit - 1] = ((known >>> 8) << 11) | (field << 8) | (known & 0xff) | bit;
    } else if (!gate || gate.levels[document] === gate.open) {
      hits[count] = document;
      matched[count] = (field << 8) | bit;
      count += 1;
      hitOf[document] = count;
    }
  }
  return count;
}
