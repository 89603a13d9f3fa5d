import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes tables into a document, between the two comments that stand around a section.
 *
 * @param {string} file
 * @param {string} name of the section
 * @param {string} words that stand before the tables
 * @param {readonly { readonly title: string, readonly rows: Readonly<Record<string, any>> }[]} tables
 */
export function writeSection(file, name, words, tables) {
  const text = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no section between «${start}» and «${end}».`);
  const section = [words, ...tables.flatMap(({ title, rows }) => [title, markdownOf(rows)])].join('\n\n');
  writeFileSync(file, `${text.slice(0, from)}${start}\n\n${section}\n\n${text.slice(to)}`);
}

/** @param {Readonly<Record<string, any>>} rows */
function markdownOf(rows) {
  const columns = [...new Set(Object.values(rows).flatMap(Object.keys))];
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
  return [
    line(['', ...columns]),
    line(['', ...columns].map(() => '---')),
    ...Object.entries(rows).map(([name, row]) =>
      line([name.replaceAll('|', '\\|'), ...columns.map((column) => row[column])]),
    ),
  ].join('\n');
}
