import type { Completion, SearchNotes } from '../../shared/ipc/search-answers.ts';
import { problemInWords } from '../../shared/query/problem-in-words.ts';
import type { ParsedQuery, QueryNode } from '../../shared/query/query.ts';
import { type QueryLanguage, queryInWords } from '../../shared/query/query-in-words.ts';
import { isBeginningIn } from '../../shared/search/answering/beginnings.ts';
import { soughtIn } from '../../shared/search/answering/finders.ts';
import { betterText } from '../../shared/search/help/better-text.ts';
import { completionsAt } from '../../shared/search/help/completions.ts';
import { mostRead, relatedWords } from '../../shared/search/help/related-words.ts';
import type { Language } from '../../shared/texts/language.ts';
import type { AnsweredQuestion } from './answered-question.ts';
import type { OpenArchive } from './open-archive.ts';

const queryLanguages: Readonly<Record<Language, QueryLanguage>> = { en: 'en', 'zh-Hans': 'zh' };

/** What an answer says of the text that it was asked by; nothing where it was asked by none. */
export function notesOf(
  archive: OpenArchive,
  { query, found, inHeadline }: AnsweredQuestion,
  spoken: Language,
): SearchNotes | undefined {
  if (!query) return undefined;
  const language = queryLanguages[spoken];
  // While years are still being indexed a word may only seem to be missing.
  const better = archive.coverage().isComplete ? betterText(archive.searched(), query) : undefined;
  return {
    problems: query.problems.map((problem) => {
      return { start: problem.start, end: problem.end, message: problemInWords(problem, language) };
    }),
    ...(query.root && !isOnlyWords(query.root) && { explained: queryInWords(query.root, language) }),
    ...(found?.relaxed && { relaxed: found.relaxed }),
    ...(inHeadline !== undefined && { inHeadline }),
    ...(better !== undefined && { better }),
  };
}

/** The words that set the events found apart; none while not all of them can be known. */
export function relatedTo(archive: OpenArchive, { query, order }: AnsweredQuestion): readonly string[] {
  if (!query?.root || !archive.coverage().isComplete) return [];
  return relatedWords(archive.searched(), order.page(0, mostRead), isSoughtIn(archive, query, query.root));
}

/** What may be meant by what is being typed at a place of a text. */
export function completionsOf(
  archive: OpenArchive,
  text: string,
  caret: number,
  spoken: Language,
): readonly Completion[] {
  return completionsAt(archive.searched(), text, caret, queryLanguages[spoken]);
}

function isOnlyWords(node: QueryNode): boolean {
  if (node.kind === 'word') return node.field === undefined;
  return node.kind === 'all' && node.of.every(isOnlyWords);
}

/** Tells whether a word is looked for already, or is what the last word that is typed may be the beginning of. */
function isSoughtIn(archive: OpenArchive, query: ParsedQuery, root: QueryNode): (word: string) => boolean {
  const { analyzer } = archive.searched();
  const sought = soughtIn(root, isBeginningIn(query)).map(({ kind, text }) => ({
    isBeginning: kind === 'beginning',
    words: analyzer.soughtTerms(text, 'word').tokens.flatMap((token) => [token, ...(token.parts ?? [])]),
  }));
  const whole = new Set(sought.flatMap(({ words }) => words.map(({ text }) => text)));
  const begun = sought.flatMap(({ isBeginning, words }) => (isBeginning ? words.slice(-1) : []));
  return (word) => whole.has(word) || begun.some(({ text }) => word.startsWith(text));
}
