import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { problemSentence } from '../../../shared/texts/problem-sentence.ts';
import { problemSentences } from '../../../shared/texts/zh/problems.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const files = ['shared/format', 'electron/storage'].flatMap((room) =>
  readdirSync(path.join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(project, room, file)),
);

/** What is no problem of an archive: the words of sites that Daybook writes. */
const otherWords = ['context/html/words.ts', 'context/html/front-page.ts'];
/** Classes of errors that tell a programmer of a wrong call, and nobody else. */
const ofProgrammers = (file: string): readonly string[] =>
  // What storage tells others is an ArchiveError or an EntryError.
  file.includes('/storage/') ? ['RangeError', 'TypeError', 'Error'] : ['RangeError', 'TypeError'];
/** Whole, or with what somebody else says at its end. */
const sentence = /^(?:[A-Z{«]|it |daybook:)(?!.*\.\.\.$).*(?:[^}]\.|\}\.|[.:] \{\})$/;
/** Faults of entries, which are told as «It is a link.» */
const predicate = /^(?:has|is|lies|could|would) \S+ ?/;

const known = new Set(problemSentences.map(([english]) => english.replaceAll(/\{\d+\}/g, '{}')));
const written = new Set(files.filter((file) => !otherWords.some((other) => file.endsWith(other))).flatMap(sentencesIn));
// What becomes of a predicate.
written.delete('It {}.');

describe('what Daybook writes of problems', () => {
  test('can all be said in Chinese', () => {
    expect([...written].filter((sentence) => !known.has(sentence))).toEqual([]);
  });

  test('is all that can be said: nothing is left of what is written no more', () => {
    expect([...known].filter((sentence) => !written.has(sentence))).toEqual([]);
  });

  test('has the same places in both languages', () => {
    const placesOf = (text: string): readonly string[] => [...text.matchAll(/\{\d+\}/g)].map(String).toSorted();
    for (const [english, chinese] of problemSentences) expect(placesOf(chinese), english).toEqual(placesOf(english));
  });
});

describe('a sentence', () => {
  test.each([
    ['The page says 2015-09-04, but its path says 2015-09-05.', '页面写的是 2015-09-04，其路径却是 2015-09-05。'],
    ['It has 7 bytes, more than the 5 that such a file may have.', '它有 7 字节，超过此类文件允许的 5 字节。'],
    ['The page cannot be read. It is no object.', '无法读取该页面。这不是对象。'],
    ['It is a link.', '它是链接。'],
    ['The line «a, but its path says b.» was not understood.', '无法理解这一行：«a, but its path says b.»。'],
  ])('«%s» is said in Chinese', (english, chinese) => {
    expect(problemSentence(english, 'zh-Hans')).toEqual({ text: chinese, language: 'zh-Hans' });
    expect(problemSentence(english, 'en')).toEqual({ text: english, language: 'en' });
  });

  test('that nobody knows stays as it is, whatever it holds', () => {
    for (const text of ['', '{0}', 'It was seen by nobody.', '$& $1 \\', 'The page says '.repeat(20_000)])
      expect(problemSentence(text, 'zh-Hans')).toEqual({ text, language: 'en' });
  });

  test('that stands in itself without end is said as far as sentences of Daybook’s go', () => {
    const { text } = problemSentence('Line 1: '.repeat(200_000), 'zh-Hans');
    expect(text.startsWith('第 1 行：第 1 行：第 1 行：Line 1: ')).toBe(true);
  });

  test('keeps what it cites, also where that looks like a place', () => {
    const { text } = problemSentence('The line «$& {1} {0}» was not understood.', 'zh-Hans');
    expect(text).toBe('无法理解这一行：«$& {1} {0}»。');
  });
});

/** Every sentence that a file writes out, `{}` for each place in it, and every predicate as the sentence that it becomes. */
function sentencesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ofProgrammers(file).includes(node.expression.getText())) return;
    if (ts.isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== undefined && /[a-z] [a-z{]/i.test(text)) {
      if (sentence.test(text)) found.push(text);
      else if (file.includes('/containers/') && predicate.test(text)) found.push(`It ${text}.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}
