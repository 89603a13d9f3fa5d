import type { FieldOfIndex, IndexData } from './index-data.ts';
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
    for (const number of fields) {
      const field = data.fields[number] as FieldOfIndex;
      for (const term of terms) {
        if (isRequired) raise(field, term, levels, open);
        else shutOut(field, term, levels);
      }
    }
    if (isRequired) open += 1;
  }
  return { levels, open };
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

function raise({ starts, documents }: FieldOfIndex, term: number, levels: Uint32Array, level: number): void {
  const end = starts[term + 1] as number;
  for (let at = starts[term] as number; at < end; at += 1) {
    const document = documents[at] as number;
    if (levels[document] === level) levels[document] = level + 1;
  }
}

function shutOut({ starts, documents }: FieldOfIndex, term: number, levels: Uint32Array): void {
  const end = starts[term + 1] as number;
  for (let at = starts[term] as number; at < end; at += 1) levels[documents[at] as number] = shut;
}
