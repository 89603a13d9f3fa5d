import type { ProblemKind, QueryProblem } from './query.ts';
import type { QueryLanguage } from './query-in-words.ts';

type Sentences = {
  readonly [Kind in ProblemKind['kind']]: (problem: Extract<ProblemKind, { readonly kind: Kind }>) => string;
};

const english: Sentences = {
  'unclosed-quote': () => 'The quotation mark is not closed: all that follows it was taken as one phrase.',
  'unclosed-bracket': () => 'The bracket is not closed: it was closed at the end.',
  'unopened-bracket': () => 'This bracket closes nothing and was left out.',
  'empty-phrase': () => 'There is no word between the quotation marks; they were left out.',
  'empty-pattern': () => 'A star needs a letter or a figure beside it; this one was left out.',
  'lone-operator': ({ operator, isWord }) =>
    isWord
      ? `“${operator}” connects nothing here and was searched as a word.`
      : `Something is still to come behind “${operator}”; until then it is left out.`,
  'field-without-value': ({ name, isWord }) =>
    isWord
      ? `Nothing stands behind “${name}:”; it was searched as a word.`
      : `What to look for is still to come behind “${name}:”; until then it is left out.`,
  'unknown-field': ({ name, meant }) => `“${name}:” is no field and was searched as a word; did you mean “${meant}:”?`,
  'unknown-part': ({ name, value }) =>
    `“${value}” is nothing that “${name}:” knows: it can be image, revisions or summary. Both were searched as words.`,
  'not-a-date': ({ value }) =>
    `“${value}” is no date of any calendar and was searched as text; write, for example, 2015-09-04.`,
  'ambiguous-date': ({ value, taken, other }) =>
    `“${value}” was read as ${taken}, the day first; for the other write ${other}.`,
  'reversed-period': ({ from, to }) => `The end was before the beginning: ${from} to ${to} was searched.`,
  'near-operand': () =>
    'NEAR can stand only between words, phrases and alternatives of these: both sides must occur, wherever.',
  'near-fields': () => 'What stands in different fields cannot be near: both sides must occur, wherever.',
  'near-distance': ({ typed, taken }) =>
    `The distance of NEAR is from 1 to 100 words: ${taken} was taken for ${typed}.`,
  'fuzzy-distance': ({ typed, taken }) => `A word can differ by 1 or 2 letters: ${taken} was taken for ${typed}.`,
  'fuzzy-pattern': () => 'A word with a star cannot have “~” as well: the star counts.',
  'too-deep': ({ most }) => `Brackets are read ${most} deep; these were left out, and what is in them was searched.`,
  cut: ({ most, unit }) =>
    unit === 'terms'
      ? `A question has at most ${most} words, phrases and dates; all from here on was left out.`
      : `Only the first ${most} characters were searched.`,
  nothing: () => 'There is no letter and no figure that could be searched.',
  'more-problems': ({ count }) => (count === 1 ? 'There is one more problem.' : `There are ${count} more problems.`),
};

const chinese: Sentences = {
  'unclosed-quote': () => '引号没有闭合：其后的全部文字按一个短语搜索。',
  'unclosed-bracket': () => '括号没有闭合：已在末尾闭合。',
  'unopened-bracket': () => '这个右括号没有对应的左括号，已忽略。',
  'empty-phrase': () => '引号之间没有文字，已忽略。',
  'empty-pattern': () => '星号旁边需要有字母或数字；这个星号已忽略。',
  'lone-operator': ({ operator, isWord }) =>
    isWord ? `“${operator}”在这里没有可连接的内容，已按普通词搜索。` : `“${operator}”之后还缺内容，暂时忽略。`,
  'field-without-value': ({ name, isWord }) =>
    isWord ? `“${name}:”之后没有内容，已按普通词搜索。` : `“${name}:”之后还缺内容，暂时忽略。`,
  'unknown-field': ({ name, meant }) => `没有“${name}:”这个字段，已按普通词搜索；您是不是要用“${meant}:”？`,
  'unknown-part': ({ name, value }) => `“${name}:”不认识“${value}”：可以用“图片”“修订”或“摘要”。两者已按普通词搜索。`,
  'not-a-date': ({ value }) => `“${value}”不是有效的日期，已按文字搜索；请写成例如 2015-09-04。`,
  'ambiguous-date': ({ value, taken, other }) => `“${value}”按先日后月读作 ${taken}；若指另一天，请写 ${other}。`,
  'reversed-period': ({ from, to }) => `结束日期早于开始日期：已按 ${from} 至 ${to} 搜索。`,
  'near-operand': () => 'NEAR 只能连接词、短语或它们的并列：两边都须出现，位置不限。',
  'near-fields': () => '不同字段中的内容无法比较远近：两边都须出现，位置不限。',
  'near-distance': ({ typed, taken }) => `NEAR 的距离为 1 到 100 个词：已将 ${typed} 改为 ${taken}。`,
  'fuzzy-distance': ({ typed, taken }) => `一个词最多可相差 1 或 2 个字母：已将 ${typed} 改为 ${taken}。`,
  'fuzzy-pattern': () => '带星号的词不能同时使用“~”：以星号为准。',
  'too-deep': ({ most }) => `括号最多嵌套 ${most} 层；更深的括号已忽略，其中的内容仍被搜索。`,
  cut: ({ most, unit }) =>
    unit === 'terms'
      ? `一次最多搜索 ${most} 个词、短语和日期；从这里开始的内容已忽略。`
      : `只搜索了前 ${most} 个字符。`,
  nothing: () => '没有可供搜索的文字或数字。',
  'more-problems': ({ count }) => `另有 ${count} 个问题。`,
};

const sentences: Readonly<Record<QueryLanguage, Sentences>> = { en: english, zh: chinese };

/** What is wrong with a typed text and what was done about it, in one sentence or two. */
export function problemInWords(problem: QueryProblem, language: QueryLanguage): string {
  const say = sentences[language][problem.kind] as (problem: QueryProblem) => string;
  return say(problem);
}
