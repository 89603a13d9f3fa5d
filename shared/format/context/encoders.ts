import type { Encoder } from '../encoder.ts';
import { htmlWriter } from './html/write.ts';
import { jsonWriter } from './json/write.ts';
import { markdownWriter } from './markdown/write.ts';
import { encodePages } from './writing/encode-pages.ts';
import type { PageWriter } from './writing/page-writer.ts';
import { xmlWriter } from './xml/write.ts';

/** Pages as the site of the Context gives them away. */
export const markdownPages = pages('markdown-pages', 'Pages in Markdown, as the Context has them', markdownWriter);

/** Pages for programs. */
export const jsonPages = pages('json-pages', 'Pages in JSON', jsonWriter);

/** Pages for programs that read XML. */
export const xmlPages = pages('xml-pages', 'Pages in XML', xmlWriter);

/** A site that can be read with any browser, from a folder or from a server. */
export const htmlPages = pages('html-pages', 'Website (HTML)', htmlWriter);

function pages(id: string, title: string, writer: PageWriter): Encoder {
  return {
    id,
    title,
    extension: writer.extension,
    writes: 'folder',
    encode: (contents) => encodePages(contents, writer),
  };
}
