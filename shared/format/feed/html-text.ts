import { resolveEntities } from '../mending/entities.ts';

const tagName = /^\/?([a-z][a-z0-9]{0,20})/i;

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const blocks = names(
  'address article aside blockquote body br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 head header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
const inline = names(
  'a abbr acronym area audio b base bdi bdo big button canvas cite code col colgroup data del dfn em embed font i img input ' +
    'ins kbd label link map mark meta meter option param picture progress q rp rt ruby s samp select small source span strike ' +
    'strong sub sup svg td textarea th time title track tt u var video wbr',
);
const silent = names('iframe noscript object script style template');

/** Whether elements of this name begin and end a paragraph. */
export function isBlock(name: string): boolean {
  return blocks.has(name.toLowerCase());
}

/**
 * The words of a piece of HTML: paragraphs parted by line feeds, without tags, comments, scripts and character references.
 * What begins no tag of HTML stays, as in `a < b` and `<lost>`. Reads once from left to right, whatever is left open.
 */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(from, at + 1))) {
    const end = endOfMarkup(html, at);
    if (end === undefined) continue;
    pieces.push(html.slice(from, at).replace(/\s+/gu, ' '));
    if (isBlock(tagName.exec(html.slice(at + 1, at + 24))?.[1] ?? '')) pieces.push('\n');
    from = end;
  }
  pieces.push(html.slice(from).replace(/\s+/gu, ' '));
  return resolveEntities(pieces.join(''));
}

/** Where the tag or the comment that begins here has ended, with what a silent element holds; undefined for no markup. */
function endOfMarkup(html: string, at: number): number | undefined {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  if (/^[!?]/.test(html[at + 1] ?? '')) return after(html, '>', at);
  const name = tagName.exec(html.slice(at + 1, at + 24))?.[1]?.toLowerCase() ?? '';
  if (!blocks.has(name) && !inline.has(name) && !silent.has(name)) return undefined;
  const end = after(html, '>', at);
  if (!silent.has(name) || html[at + 1] === '/' || html[end - 2] === '/') return end;
  return after(html, '>', after(html, `</${name}`, end));
}

// What is not closed goes to the end of the text.
function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}
