import { enlarged } from './enlarged.ts';
import type { FieldOfIndex } from './index-data.ts';
import { narrowed } from './narrowed.ts';

/** The terms of texts in the order in which they come: document by document, in each field by field. */
export interface ForwardIndex {
  /** Adds the next text, as the numbers of its first `count` terms. */
  add(terms: Int32Array, count: number): void;
  /** Turns what there is of the field at this place round, from texts' terms to terms' documents. */
  invert(field: number, termCount: number): Omit<FieldOfIndex, 'name' | 'boost'>;
}

/** An index of no document yet, whose documents have so many fields. */
export function createForwardIndex(fieldCount: number): ForwardIndex {
  // An entry is a term in a text, with how often it occurs there. Text n has the entries from ends[n] up to ends[n + 1].
  let entryTerms = new Int32Array(1024);
  let entryCounts = new Int32Array(1024);
  let entries = 0;
  let ends = new Int32Array(1024);
  let texts = 0;
  // By term, the entry last made of it, plus one: it tells whether the term has been in this text before.
  let lastEntries = new Int32Array(1024);

  return {
    add(terms, count) {
      const first = entries;
      if (entryTerms.length < entries + count) entryTerms = enlarged(entryTerms, entries + count);
      if (entryCounts.length < entries + count) entryCounts = enlarged(entryCounts, entries + count);
      for (let at = 0; at < count; at += 1) {
        const term = terms[at] as number;
        if (lastEntries.length <= term) lastEntries = enlarged(lastEntries, term + 1);
        const last = lastEntries[term] as number;
        if (last > first) {
          entryCounts[last - 1] = (entryCounts[last - 1] as number) + 1;
          continue;
        }
        entryTerms[entries] = term;
        entryCounts[entries] = 1;
        entries += 1;
        lastEntries[term] = entries;
      }
      texts += 1;
      if (ends.length < texts + 1) ends = enlarged(ends, texts + 1);
      ends[texts] = entries;
    },

    // A counting sort: how many documents each term has, then where its documents begin, then each into its place.
    invert(field, termCount) {
      const documentCount = texts / fieldCount;
      const lengths = new Uint32Array(documentCount);
      const starts = new Uint32Array(termCount + 1);
      for (let document = 0, text = field; document < documentCount; document += 1, text += fieldCount) {
        const end = ends[text + 1] as number;
        let length = 0;
        for (let entry = ends[text] as number; entry < end; entry += 1) {
          const next = (entryTerms[entry] as number) + 1;
          starts[next] = (starts[next] as number) + 1;
          length += entryCounts[entry] as number;
        }
        lengths[document] = length;
      }
      for (let term = 0; term < termCount; term += 1)
        starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);

      const places = starts.slice();
      const documents = new Uint32Array(starts[termCount] as number);
      const frequencies = new Uint32Array(documents.length);
      for (let document = 0, text = field; document < documentCount; document += 1, text += fieldCount) {
        const end = ends[text + 1] as number;
        for (let entry = ends[text] as number; entry < end; entry += 1) {
          const term = entryTerms[entry] as number;
          const place = places[term] as number;
          documents[place] = document;
          frequencies[place] = entryCounts[entry] as number;
          places[term] = place + 1;
        }
      }
      return { lengths, starts, documents, frequencies: narrowed(frequencies) };
    },
  };
}
