import { readTarget } from './paths.ts';

/** A Markdown link with what follows it on its line. */
export interface Link {
  readonly label: string;
  readonly target: string;
  readonly rest: string;
}

// What no honest page comes near: it keeps a hostile line from taking more than linear time.
const mostBrackets = 64;
const longestTarget = 4096;

/**
 * The link to a page of the archive on a line. Headlines hold brackets and whole broken links of their own, so the target
 * is looked for from the right.
 */
export function readPageLink(line: string): Link | undefined {
  const open = line.indexOf('[');
  if (open < 0) return undefined;
  let tries = 0;
  for (let middle = line.lastIndexOf(']('); middle > open; middle = line.lastIndexOf('](', middle - 1)) {
    tries += 1;
    if (tries > mostBrackets) return undefined;
    const start = middle + 2;
    const end = endOfPageTarget(line, start);
    if (end === undefined || !readTarget(line.slice(start, end))) continue;
    return { label: line.slice(open + 1, middle), target: line.slice(start, end), rest: line.slice(end + 1) };
  }
  return undefined;
}

/** All links of a line, from left to right, for lines whose labels are plain; and the text outside of them. */
export function readLinks(line: string): { readonly links: readonly Link[]; readonly outside: string } {
  const links: Link[] = [];
  let outside = '';
  let from = 0;
  for (let middle = line.indexOf(']('); middle >= 0; middle = line.indexOf('](', from)) {
    const open = openingOf(line, from, middle);
    const end = endOfTarget(line, middle + 2);
    if (open < 0) break;
    outside += line.slice(from, open);
    links.push({ label: line.slice(open + 1, middle), target: line.slice(middle + 2, end), rest: '' });
    from = end + 1;
  }
  return { links, outside: outside + line.slice(from) };
}

// A page's name may hold parentheses, but its path ends with its extension.
function endOfPageTarget(line: string, start: number): number | undefined {
  const near = line.slice(start, start + longestTarget);
  const byExtension = near.indexOf('.md)');
  const end = byExtension >= 0 ? byExtension + 3 : near.indexOf(')');
  return end < 0 ? undefined : start + end;
}

// Labels may hold brackets in pairs: the bracket that opens a label is the first one not yet closed.
function openingOf(line: string, from: number, middle: number): number {
  let depth = 0;
  for (let at = middle; at >= from; at -= 1) {
    if (line[at] === ']') depth += 1;
    else if (line[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return line.indexOf('[', from) < middle ? line.indexOf('[', from) : -1;
}

// Addresses may hold parentheses in pairs, as those of encyclopedia articles do.
function endOfTarget(line: string, start: number): number {
  let depth = 0;
  const limit = Math.min(line.length, start + longestTarget);
  for (let at = start; at < limit; at += 1) {
    if (line[at] === '(') depth += 1;
    else if (line[at] === ')') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  const last = line.indexOf(')', start);
  return last < 0 ? line.length : last;
}
