import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { catalogues, type TextId } from '../../../shared/texts/texts.ts';
import { placesOf } from './message-places.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const files = ['renderer', 'electron', 'shared/ipc'].flatMap((room) =>
  readdirSync(path.join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(room, file.replaceAll(path.sep, '/'))),
);

const sources = files.map((file) => readFileSync(path.join(project, file), 'utf8'));

interface Use {
  readonly file: string;
  /** The texts that it may mean: one, or all that fit a template. */
  readonly ids: readonly string[];
  /** Undefined where the values are not written out where the text is said. */
  readonly places: ReadonlySet<string> | undefined;
}

const ids = Object.keys(catalogues.en) as TextId[];
const uses = files.flatMap(usesIn);

describe('what is said on the screen', () => {
  it('fills every place of its text, and no other', () => {
    for (const { file, ids: meant, places } of uses) {
      if (!places) continue;
      for (const id of meant) {
        const own = [...placesOf(catalogues.en[id as TextId])];
        // What is given to any of several texts need not stand in each of them.
        const given = meant.length > 1 ? own.filter((place) => places.has(place)) : [...places];
        expect(given.toSorted(), `${id} in ${file}`).toEqual(own.toSorted());
      }
    }
  });

  it('is every text that there is', () => {
    const said = new Set(uses.flatMap(({ ids: meant }) => meant));
    expect(ids.filter((id) => !said.has(id) && !isNamed(id) && !isNamedFailure(id))).toEqual([]);
  });
});

test('nothing is said on the screen but by the catalogues', () => {
  const found = files.filter((file) => file.endsWith('.tsx')).flatMap(writtenOutIn);
  expect(found).toEqual([]);
});

/** Properties of elements and components that a person reads or hears. */
const heard = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'legend',
  'words',
  'kind',
  'name',
]);
/** What is no word of any language. */
const signs = new Set(['Aa', 'Daybook', 'en, zh']);
/** What an icon or a part of the page is called in the code. */
const codeName = /^[a-z][a-z-]*$/;

/** Texts that stand in a component itself. */
function writtenOutIn(file: string): readonly string[] {
  const found: string[] = [];
  const note = (text: string): void => {
    if (/\p{L}/u.test(text) && !signs.has(text.trim()) && !codeName.test(text)) found.push(`${file}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxAttribute(node) && heard.has(node.name.getText()))
      for (const text of textsIn(node.initializer)) note(text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) for (const text of textsIn(node)) note(text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** Texts written out in an expression, but for those that are handed to a function. */
function textsIn(node: ts.Node | undefined): readonly string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isConditionalExpression(node)) return [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return textsIn(node.expression);
  if (ts.isBinaryExpression(node)) return textsIn(node.right);
  return [];
}

/** Whether some file names a text without saying it at once, as a table of texts does. */
function isNamed(id: string): boolean {
  return sources.some((text) => text.includes(`'${id}'`));
}

/** Whether some file names a failure, whose texts are named without their beginning and end. */
function isNamedFailure(id: string): boolean {
  const [, name] = /^failure\.([a-z-]+)(?:\.cure)?$/.exec(id) ?? [];
  return name !== undefined && isNamed(name);
}

function usesIn(file: string): readonly Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['say', 'sayAround'].includes(node.expression.getText()))
      found.push(readUse(file, node));
    if (ts.isCallExpression(node) && node.expression.getText() === 'archiveError') found.push(readFailure(file, node));
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(project, file), 'utf8'), ts.ScriptTarget.ESNext, true);
}

function readUse(file: string, { expression, arguments: [id, ...rest] }: ts.CallExpression): Use {
  const [around] = expression.getText() === 'sayAround' ? rest.splice(0, 1) : [];
  const places = placesIn(rest[0]);
  if (around && places) places.add(around.getText().slice(1, -1));
  return { file, ids: id ? idsOf(id) : [], places };
}

/** A failure is named without the beginning of its texts, which are two: what it is, and what cures it. */
function readFailure(file: string, { arguments: [, name, values] }: ts.CallExpression): Use {
  const named = name && ts.isStringLiteralLike(name) ? [`failure.${name.text}`, `failure.${name.text}.cure`] : [];
  return { file, ids: named, places: placesIn(values) };
}

function placesIn(values: ts.Node | undefined): Set<string> | undefined {
  if (!values) return new Set();
  if (!ts.isObjectLiteralExpression(values) || values.properties.some((property) => !property.name)) return undefined;
  return new Set(values.properties.map((property) => property.name?.getText() ?? ''));
}

function idsOf(id: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(id)) return [id.text];
  if (ts.isConditionalExpression(id)) return [...idsOf(id.whenTrue), ...idsOf(id.whenFalse)];
  if (!ts.isTemplateExpression(id)) return [];
  const parts = [id.head.text, ...id.templateSpans.map(({ literal }) => literal.text)];
  return ids.filter((known) => fits(known, parts));
}

/** Whether a text has these parts in their order, with one or more signs between each two and none outside. */
function fits(text: string, [first = '', ...rest]: readonly string[]): boolean {
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = part === '' ? from + 1 : text.indexOf(part, from + 1);
    if (at < 0 || at > text.length) return false;
    from = at + part.length;
  }
  return from === text.length || rest.at(-1) === '';
}
