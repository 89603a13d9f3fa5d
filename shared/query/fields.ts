import { type EventPart, type TextField, textFields } from './query.ts';

/** What may stand behind a colon: a text, a part that events have, a date, or a number of a day or a month. */
export type FieldKind = 'text' | 'has' | 'date' | 'recurring';
/** How a date behind a field bounds the time: `on` both ways. */
export type DateBound = 'on' | 'before' | 'after' | 'since' | 'until';

/** A name that can be written before a colon, and what it means. */
export type QueryField =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'has' }
  | { readonly kind: 'date'; readonly bound: DateBound }
  | { readonly kind: 'recurring'; readonly unit: 'day' | 'month' };

const textNames: Readonly<Record<TextField, string>> = {
  headline: 'headline headlines title 标题 標題',
  summary: 'summary summaries 摘要',
  heading: 'heading headings story 专题 專題',
  topic: 'topic topics 话题 話題 主题 主題',
  category: 'category categories section 分类 分類 类别 類別',
  source: 'source sources 来源 來源',
};
const boundNames: Readonly<Record<DateBound, string>> = {
  on: 'on date in year 日期 年',
  before: 'before 之前 以前',
  after: 'after 之后 之後 以后 以後',
  since: 'since from 自 从 從',
  until: 'until till to 截至 至 到',
};

const namesOfFields: readonly (readonly [string, QueryField])[] = [
  ...textFields.map((field) => [textNames[field], { kind: 'text', field }] as const),
  ['has 有 含', { kind: 'has' }],
  ...(Object.keys(boundNames) as DateBound[]).map((bound) => [boundNames[bound], { kind: 'date', bound }] as const),
  ['day 日', { kind: 'recurring', unit: 'day' }],
  ['month 月', { kind: 'recurring', unit: 'month' }],
];

const fields: ReadonlyMap<string, QueryField> = new Map(
  namesOfFields.flatMap(([names, field]) => names.split(' ').map((name) => [name, field] as const)),
);

const parts: ReadonlyMap<string, EventPart> = new Map(
  (
    [
      ['image images picture pictures photo 图片 圖片 图 圖', 'image'],
      ['revisions revision wordings 修订 修訂 修改', 'revisions'],
      ['summary 摘要', 'summary'],
    ] as const
  ).flatMap(([names, part]) => names.split(' ').map((name) => [name, part] as const)),
);

/** A name that completion can offer before a colon, in the reader's language. */
export interface FieldName {
  readonly kind: FieldKind;
  readonly en: string;
  readonly zh: string;
}

/** The names that can be written before a colon, one for each meaning: of the texts first. */
export const fieldNames: readonly FieldName[] = namesOfFields.map(([names, { kind }]) => {
  const [en = '', ...others] = names.split(' ');
  return { kind, en, zh: others.find((name) => /\p{Script=Han}/u.test(name)) ?? en };
});

/** What a name before a colon means, in any case; undefined for a name that is none. */
export function fieldNamed(name: string): QueryField | undefined {
  return fields.get(name.toLowerCase());
}

/** What is meant by a word behind `has:`, in any case; undefined for a word that is none. */
export function partNamed(name: string): EventPart | undefined {
  return parts.get(name.toLowerCase());
}

/** The English name nearest to one that is none, where a slip of a key or two explains it. */
export function nearestFieldName(name: string): string | undefined {
  const most = name.length < 6 ? 1 : 2;
  const ranked = fieldNames.map(({ en }) => ({ en, edits: editsBetween(name.toLowerCase(), en) }));
  return ranked.filter(({ en, edits }) => en.length > 2 && edits <= most).sort((a, b) => a.edits - b.edits)[0]?.en;
}

// Of names of fields, and of what stands before a colon in their place: both are short.
function editsBetween(a: string, b: string): number {
  let row = [...b, ''].map((_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const diagonal = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(diagonal, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
