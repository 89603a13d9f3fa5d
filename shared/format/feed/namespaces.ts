/** The namespace of what only Daybook says in a feed. */
export const daybookNamespace = 'urn:daybook:1';

/** The namespace of Atom 1.0 (RFC 4287). */
export const atomNamespace = 'http://www.w3.org/2005/Atom';

const names: ReadonlyMap<string, string> = new Map([
  ['', 'rss'],
  ['http://purl.org/rss/1.0/', 'rss'],
  ['http://my.netscape.com/rdf/simple/0.9/', 'rss'],
  ['http://backend.userland.com/rss2', 'rss'],
  [atomNamespace, 'atom'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dc'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  [daybookNamespace, 'daybook'],
]);

/** The name of an element whatever prefix a feed gives its namespace, such as `dc:date`; `other:…` in all other ones. */
export function elementKey(uri: string, local: string): string {
  return `${names.get(uri) ?? 'other'}:${local}`;
}
