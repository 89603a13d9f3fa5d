import { html } from './html/syntax.ts';
import { json } from './json/syntax.ts';
import { markdown } from './markdown/syntax.ts';
import type { PageSyntax } from './syntax.ts';
import { xml } from './xml/syntax.ts';

/** The forms of a page; where an archive has one page in several, the first that can be read is. */
export const syntaxes: readonly PageSyntax[] = [markdown, json, xml, html];

/** The place of a file's form in the table, by its extension; -1 for another file. */
export function syntaxOf(path: string): number {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return syntaxes.findIndex((syntax) => syntax.extension === extension);
}
