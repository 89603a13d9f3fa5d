import type { Dictionary } from './dictionary.ts';
import { type Expansion, expand, isExact } from './expand.ts';
import type { FieldOfIndex, IndexData } from './index-data.ts';
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
  /** Whether its terms count for scores: not where it prohibits, nor beyond the bounds of scoring. */
  readonly isScored: boolean;
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
  /** How many find documents and add nothing to their scores, because they find so much. */
  readonly unscored: number;
}

/** What a plan is made with. */
export interface Planning {
  readonly data: IndexData;
  readonly dictionary: Dictionary;
  /** By term, as `documentFrequencies` counts. */
  readonly frequencies: Uint32Array;
  readonly pipeline: QueryPipeline;
  /** Without bounds everything is looked up, as Lunr does, however long it takes. */
  readonly bounds?: RankBounds;
}

/** The plan of a query. Throws TypeError where Lunr does, RangeError for an edit distance with which it would not end. */
export function planOf(query: ClauseQuery, planning: Planning): QueryPlan {
  const { bounds } = planning;
  const expandClause = createExpansion(planning);
  const spend = createBudget(planning);
  const clauses: PlannedClause[] = [];
  let isImpossible = false;
  for (const [index, clause] of query.clauses.entries()) {
    const expanded = bounds && isBeyond(clause, index, bounds) ? undefined : expandClause(clause);
    const planned = expanded && spend(expanded);
    if (!planned) continue;
    isImpossible ||= expanded.isMissing;
    clauses.push(planned);
  }
  return {
    clauses,
    isNegated: query.clauses.every(({ presence }) => presence === presences.prohibited),
    isImpossible,
    ignored: query.clauses.length - clauses.length,
    unscored: clauses.filter(({ isScored, presence }) => !isScored && presence !== presences.prohibited).length,
  };
}

interface ExpandedClause extends Omit<PlannedClause, 'isScored' | 'terms'> {
  readonly expansions: readonly Expansion[];
  /** Whether it took a walk through the dictionary. */
  readonly isWalked: boolean;
  /** Whether it requires a term that the index has not. */
  readonly isMissing: boolean;
}

/** Expands clause after clause; gives undefined for one that needs more walks through the dictionary than are left. */
function createExpansion(planning: Planning): (clause: QueryClause) => ExpandedClause | undefined {
  const { data, dictionary, pipeline, bounds } = planning;
  const expandOnce = createExpansions(dictionary, bounds?.walks ?? Number.POSITIVE_INFINITY);
  // Lunr writes what the pipeline gave into the clause, and reads it there where a query has the clause twice.
  const lastTerms = new Map<QueryClause, string>();
  const requiredFields = new Set<string>();
  const require = (fields: readonly string[], hasTerms: boolean): void => {
    for (const field of fields) {
      if (!hasTerms && !requiredFields.has(field)) throw new TypeError(messages.nothingRequired);
      requiredFields.add(field);
    }
  };
  return (clause) => {
    const { presence = presences.optional, boost } = clause;
    const text = lastTerms.get(clause) ?? clause.term;
    const texts = clause.usePipeline ? pipeline.runString(text, { fields: clause.fields }) : [text];
    const expansions: Expansion[] = [];
    const edits = 'editDistance' in clause ? (clause.editDistance ?? Number.NaN) : undefined;
    let isMissing = false;
    for (const one of texts) {
      lastTerms.set(clause, one);
      const expansion = expandOnce(one, edits);
      if (!expansion) return undefined;
      isMissing = presence === presences.required && expansion.terms.length === 0;
      if (isMissing) break;
      expansions.push(expansion);
    }
    const numbers = clause.fields.map((name) => data.fields.findIndex((field) => field.name === name));
    if (numbers.includes(-1) && expansions.some(({ terms }) => terms.length > 0))
      throw new TypeError(messages.unknownField);
    if (presence === presences.required) require(clause.fields, texts.length > 0);
    const fields = numbers.filter((field) => field >= 0);
    const isWalked = texts.some((one) => !isExact(one, edits));
    return { presence, boost, fields, expansions, isWalked, isMissing: isMissing && fields.length > 0 };
  };
}

interface Purse {
  postings: number;
  scoredPostings: number;
}

/**
 * Takes the postings of clause after clause out of what may be looked up and scored; gives undefined for what is too
 * much. What is looked up as it stands has a purse of its own, so that no `s*` keeps a word from counting.
 */
function createBudget({ data, frequencies, bounds }: Planning): (clause: ExpandedClause) => PlannedClause | undefined {
  const purses = { walked: purseOf(bounds), exact: purseOf(bounds) };
  return ({ presence, boost, fields, expansions, isWalked }) => {
    const purse = purses[isWalked ? 'walked' : 'exact'];
    const found = joined(expansions.map(({ terms }) => terms));
    const needed = bounds ? countPostings(found, fields) : 0;
    if (needed > purse.postings) return undefined;
    purse.postings -= needed;
    const isScored = presence !== presences.prohibited && needed <= purse.scoredPostings;
    if (isScored) purse.scoredPostings -= needed;
    const terms = isScored ? joined(expansions.map((expansion) => expansion.inOrder())) : found;
    return { presence, boost, fields, terms, isScored };
  };

  function countPostings(terms: Uint32Array, fields: readonly number[]): number {
    let count = 0;
    if (fields.length >= data.fields.length) {
      for (let at = 0; at < terms.length; at += 1) count += frequencies[terms[at] as number] as number;
      return count;
    }
    for (const field of fields) {
      const { starts } = data.fields[field] as FieldOfIndex;
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at] as number;
        count += (starts[term + 1] as number) - (starts[term] as number);
      }
    }
    return count;
  }
}

// V8's own words for what Lunr runs into.
const messages = {
  unknownField: 'Cannot convert undefined or null to object',
  nothingRequired: "Cannot read properties of undefined (reading 'intersect')",
};

function isBeyond({ term, editDistance = 0 }: QueryClause, index: number, bounds: RankBounds): boolean {
  return index >= bounds.clauses || term.length > bounds.units || editDistance > bounds.edits;
}

function purseOf(bounds: RankBounds | undefined): Purse {
  const { postings = Number.POSITIVE_INFINITY, scoredPostings = Number.POSITIVE_INFINITY } = bounds ?? {};
  return { postings, scoredPostings };
}

/** Expands terms, and remembers; gives undefined when the walks through the dictionary are used up. */
function createExpansions(
  dictionary: Dictionary,
  walks: number,
): (text: string, edits: number | undefined) => Expansion | undefined {
  const known = new Map<string, Expansion>();
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
