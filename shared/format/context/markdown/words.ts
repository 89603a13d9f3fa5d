/** The parts of an event's page that stand under a heading of their own. */
export type Section = 'sources' | 'changes' | 'related';

/** A fixed word of the pages, with the language (BCP 47) that it gives away. */
interface Word<Meaning> {
  readonly means: Meaning;
  readonly language: string;
}

// The words that pages are known to have; no archive was seen yet with further ones.
const sections: ReadonlyMap<string, Word<Section>> = new Map([
  ['source', { means: 'sources', language: 'en' }],
  ['sources', { means: 'sources', language: 'en' }],
  ['changes', { means: 'changes', language: 'en' }],
  ['related', { means: 'related', language: 'en' }],
  ['信息来源', { means: 'sources', language: 'zh' }],
  ['有关', { means: 'related', language: 'zh' }],
]);

const contexts: ReadonlyMap<string, Word<'topics'>> = new Map([
  ['context', { means: 'topics', language: 'en' }],
  ['消息', { means: 'topics', language: 'zh' }],
]);

const longestWord = 20;

/** Which part of the page a heading begins; letter case and a colon of either width do not matter. */
export function sectionOf(heading: string): Word<Section> | undefined {
  const word = heading.slice(0, longestWord + 1).replace(/[:：\s]{1,4}$/, '');
  return heading.length > longestWord ? undefined : sections.get(word.trim().toLowerCase());
}

/** The topics of a note such as `Context: Russia, Syria`, not yet split; undefined for any other text. */
export function topicsOfNote(note: string): { readonly topics: string; readonly language: string } | undefined {
  const colon = note.slice(0, longestWord).search(/[:：]/);
  const word = colon < 0 ? undefined : contexts.get(note.slice(0, colon).trim().toLowerCase());
  return word && { topics: note.slice(colon + 1).trim(), language: word.language };
}

/** Whether a line links to the same page in other formats. On an exact page it is a text unless a link follows. */
export function isFormatsLine(text: string, isExact: boolean): boolean {
  return (isExact ? /^Formats: \[/ : /^formats\s{0,3}[:：]/i).test(text);
}

/** The words that pages are written with: those of the Context. */
export interface PageWords {
  readonly sources: string;
  readonly related: string;
  readonly context: string;
  readonly previousDay: string;
}

const english: PageWords = {
  sources: 'Sources:',
  related: 'Related:',
  context: 'Context',
  previousDay: 'Previous Day...',
};
const chinese: PageWords = { sources: '信息来源:', related: '有关:', context: '消息', previousDay: '前一天...' };

/** The words for an archive of a language (BCP 47): the Context has pages in Chinese, and all others in English. */
export function wordsOf(language: string | undefined): PageWords {
  return /^zh\b/i.test(language ?? '') ? chinese : english;
}

/** Whether the label of a day's heading leads to another day instead: `Previous Day...`, `前一天...`. */
export function isNavigation(label: string): boolean {
  return /(?:\.\.\.|…)$/.test(label.trimEnd()) || /^(?:previous|next) day\b/i.test(label.trimStart());
}
