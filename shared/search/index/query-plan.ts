import type { Dictionary } from './dictionary.ts';
import { expand, isExact } from './expand.ts';
import type { RankBounds } from './rank-bounds.ts';

/** What Lunr's presences are by number. */
export const presences = { optional: 1, required: 2, prohibited: 3 } as const;

/** A clause of a lunr.Query. Without `editDistance` a `*` in its term stands for any units. */
export interface QueryClause {
  readonly term: string;
  readonly fields: readonly string[];
  readonly boost: number;
  readonly usePipeline: boolean;
  readonly presence?: number;
  readonly editDistance?: number;
}

/** What is asked; a lunr.Query is one. */
export interface ClauseQuery {
  readonly clauses: readonly QueryClause[];
}

/** Makes terms of a clause's term as those of documents were made; a lunr.Pipeline is one. */
export interface QueryPipeline {
  runString(text: string, metadata?: { readonly fields: readonly string[] }): readonly string[];
}

/** A clause with the terms that it stands for. */
export interface PlannedClause {
  readonly presence: number;
  readonly boost: number;
  /** By number, in the clause's order. */
  readonly fields: readonly number[];
  /** By number, in the order in which Lunr comes to them. */
  readonly terms: Uint32Array;
}

/** A query as what is to be looked up. */
export interface QueryPlan {
  readonly clauses: readonly PlannedClause[];
  /** Whether all clauses prohibit: Lunr then finds all that is left, with a score of 0. */
  readonly isNegated: boolean;
  /** Whether something is required that no document can have. */
  readonly isImpossible: boolean;
  /** How many clauses go beyond the bounds and were left out. */
  readonly ignored: number;
}

/** What a plan is made with. */
export interface Planning {
  readonly dictionary: Dictionary;
  readonly fields: readonly string[];
  readonly pipeline: QueryPipeline;
  /** Without bounds everything is looked up, as Lunr does, however long it takes. */
  readonly bounds?: RankBounds;
}

/** The plan of a query. Throws TypeError where Lunr does, RangeError for an edit distance with which it would not end. */
export function planOf(query: ClauseQuery, planning: Planning): QueryPlan {
  const { bounds } = planning;
  const expandOnce = createExpansions(planning.dictionary, bounds?.walks ?? Number.POSITIVE_INFINITY);
  // Lunr writes what the pipeline gave into the clause, and reads it there where a query has the clause twice.
  const lastTerms = new Map<QueryClause, string>();
  const requiredFields = new Set<string>();
  const clauses: PlannedClause[] = [];
  let isImpossible = false;
  let ignored = 0;
  for (const [index, clause] of query.clauses.entries()) {
    const expanded = bounds && isBeyond(clause, index, bounds) ? undefined : expandClause(clause);
    if (!expanded) {
      ignored += 1;
      continue;
    }
    isImpossible ||= expanded.isMissing;
    clauses.push(expanded.planned);
  }
  const isNegated = query.clauses.every(({ presence }) => presence === presences.prohibited);
  return { clauses, isNegated, isImpossible, ignored };

  function expandClause(clause: QueryClause): ExpandedClause | undefined {
    const text = lastTerms.get(clause) ?? clause.term;
    const texts = clause.usePipeline ? planning.pipeline.runString(text, { fields: clause.fields }) : [text];
    const isRequired = clause.presence === presences.required;
    const found: Uint32Array[] = [];
    let isMissing = false;
    for (const one of texts) {
      lastTerms.set(clause, one);
      const terms = expandOnce(one, 'editDistance' in clause ? (clause.editDistance ?? Number.NaN) : undefined);
      if (!terms) return undefined;
      isMissing = isRequired && terms.length === 0;
      if (isMissing) break;
      found.push(terms);
    }
    const terms = joined(found);
    const fields = clause.fields.map((name) => planning.fields.indexOf(name));
    if (terms.length > 0 && fields.includes(-1)) throw new TypeError(messages.unknownField);
    if (isRequired) requireFields(clause.fields, texts.length > 0);
    return {
      planned: {
        presence: clause.presence ?? presences.optional,
        boost: clause.boost,
        fields: fields.filter((field) => field >= 0),
        terms,
      },
      isMissing: isMissing && fields.some((field) => field >= 0),
    };
  }

  function requireFields(fields: readonly string[], hasTerms: boolean): void {
    for (const field of fields) {
      if (!hasTerms && !requiredFields.has(field)) throw new TypeError(messages.nothingRequired);
      requiredFields.add(field);
    }
  }
}

interface ExpandedClause {
  readonly planned: PlannedClause;
  readonly isMissing: boolean;
}

// V8's own words for what Lunr runs into.
const messages = {
  unknownField: 'Cannot convert undefined or null to object',
  nothingRequired: "Cannot read properties of undefined (reading 'intersect')",
};

function isBeyond({ term, editDistance = 0 }: QueryClause, index: number, bounds: RankBounds): boolean {
  return index >= bounds.clauses || term.length > bounds.units || editDistance > bounds.edits;
}

/** Expands, and remembers; gives undefined when the walks through the dictionary are used up. */
function createExpansions(
  dictionary: Dictionary,
  walks: number,
): (text: string, edits: number | undefined) => Uint32Array | undefined {
  const known = new Map<string, Uint32Array>();
  return (text, edits) => {
    if (isExact(text, edits)) return expand(dictionary, text, edits);
    const key = `${edits ?? ''} ${text}`;
    if (!known.has(key) && known.size < walks) known.set(key, expand(dictionary, text, edits));
    return known.get(key);
  };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
