import type { FieldOfIndex, IndexData } from './index-data.ts';
import { markDocuments } from './postings.ts';
import { presences, type QueryPlan } from './query-plan.ts';

/** Which documents may be hits: those whose level is `open`. */
export interface Gate {
  readonly levels: Uint32Array;
  readonly open: number;
}

const shut = 0xffff_ffff;

/**
 * What a plan requires and prohibits, and what lies outside of it (by document, 0 for what may be no hit); undefined
 * when all may be hits. A required clause must be met in any of its fields. A document rises by a level with each that it
 * meets, and only from the level of all before, so that one number says whether it met them all.
 */
export function gateOf(data: IndexData, plan: QueryPlan, allowed: Uint8Array | undefined): Gate | undefined {
  const gates = plan.clauses.filter(({ presence, fields }) => isGate(presence) && fields.length > 0);
  if (gates.length === 0 && !allowed) return undefined;
  const levels = new Uint32Array(data.documents);
  if (allowed)
    for (let document = 0; document < levels.length; document += 1) if (!allowed[document]) levels[document] = shut;
  let open = 0;
  for (const { presence, fields, terms } of gates) {
    const isRequired = presence === presences.required;
    const to = isRequired ? open + 1 : shut;
    if (terms.length > manyTerms) moveMarked(data, terms, fields, levels, open, to);
    else
      for (const field of fields)
        for (const term of terms) move(data.fields[field] as FieldOfIndex, term, levels, open, to);
    if (isRequired) open += 1;
  }
  return { levels, open };
}

// So many terms are all over the documents: it is quicker to mark in bytes first, which lie closer together.
const manyTerms = 256;

function moveMarked(
  data: IndexData,
  terms: Uint32Array,
  fields: readonly number[],
  levels: Uint32Array,
  from: number,
  to: number,
): void {
  const marks = new Uint8Array(data.documents);
  markDocuments(data, terms, fields, marks, 1);
  for (let document = 0; document < marks.length; document += 1)
    if (marks[document] === 1 && levels[document] === from) levels[document] = to;
}

/** Moves the documents that have a term in a field from one level to another. */
function move({ starts, documents }: FieldOfIndex, term: number, levels: Uint32Array, from: number, to: number): void {
  const end = starts[term + 1] as number;
  for (let at = starts[term] as number; at < end; at += 1) {
    const document = documents[at] as number;
    if (levels[document] === from) levels[document] = to;
  }
}

/** The documents that a gate lets through, ascending; all where there is none. */
export function documentsThrough(gate: Gate | undefined, documents: number): Uint32Array {
  const through = new Uint32Array(documents);
  let count = 0;
  for (let document = 0; document < documents; document += 1) {
    if (gate && gate.levels[document] !== gate.open) continue;
    through[count] = document;
    count += 1;
  }
  return through.subarray(0, count);
}

function isGate(presence: number): boolean {
  return presence === presences.required || presence === presences.prohibited;
}
