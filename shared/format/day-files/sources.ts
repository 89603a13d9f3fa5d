import type { Source } from '../../model/event.ts';
import { endsWithBracket, withoutJunk } from './line-ends.ts';
import { isName, isRemarkOnSource, isReporter, reportersOf } from './reporters.ts';
import { hasVerb } from './verbs.ts';

/** A line without the sources at its end. */
export interface Unsourced {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** What was cut off the end of a text, and what is left before it. */
interface Cut {
  readonly before: string;
  readonly sources: readonly Source[];
}

// A line names thirty sources at most; a limit keeps hostile lines linear.
const mostCuts = 60;
const longestTail = 200;
const longestUnclosed = 60;

/**
 * Takes the sources off the end of a line: names in brackets of any kind, with or without spaces and commas between
 * them, an address, or known names without brackets after the last sentence. Brackets that are part of the sentence
 * stay: after its end any name is a source, before it only what is known as a reporter.
 */
export function takeSources(line: string): Unsourced {
  let text = withoutLooseEnd(line) || line.trim();
  const found: (readonly Source[])[] = [];
  for (let cuts = 0; cuts < mostCuts; cuts += 1) {
    const cut = cutAddress(text) ?? cutBrackets(text) ?? cutNames(text);
    if (!cut || !/[\p{L}\p{N}]/u.test(cut.before)) break;
    found.push(cut.sources);
    text = withoutLooseEnd(cut.before);
  }
  const isCut = found.length > 0;
  return { text: isCut ? withoutDash(text) : text, sources: found.reverse().flat() };
}

// A bracket that nothing opens goes too.
function withoutLooseEnd(text: string): string {
  const clean = withoutJunk(text);
  return endsWithBracket(clean) && openingOf(clean) === undefined ? clean.slice(0, -1) : clean;
}

const addressAtEnd = /(?:<ref>)?\[?(https?:\/\/[^\s<>"]{4,2000}?)[\]?]?\s?\/?$/i;

function cutAddress(text: string): Cut | undefined {
  const start = text.lastIndexOf('http');
  if (start < 0) return undefined;
  const match = addressAtEnd.exec(text.slice(Math.max(0, start - 6)));
  const url = match?.[1];
  if (!match || url === undefined) return undefined;
  const publisher = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  const before = text.slice(0, Math.max(0, start - 6) + match.index);
  return publisher === undefined ? undefined : { before, sources: [{ publisher, url }] };
}

// «… largest pharmaceutical company. – (Telegraph)»
function withoutDash(text: string): string {
  return / [–-]$/.test(text.slice(-2)) ? text.slice(0, -2).trimEnd() : text;
}

const endOfSentence = /[.!?…]["”'’)]{0,2},?$/u;
const shortestSentence = 60;

function endsSentence(text: string): boolean {
  return endOfSentence.test(text.slice(-4));
}

/** Brackets that follow each other at the end of a text, last first, and what stands before each. */
interface Bracket {
  readonly words: string;
  readonly before: string;
}

// A full stop may stand behind the sources instead of before them: it goes back to the sentence.
function cutBrackets(text: string): Cut | undefined {
  const hasStop = text.endsWith('.');
  const run = bracketsAtEnd(hasStop ? text.slice(0, -1).trimEnd() : text);
  const first = run.at(-1);
  if (!first) return undefined;
  const isAfterSentence = endsSentence(first.before);
  const isAmongReporters = run.length > 1 && run.some(({ words }) => isReporter(words));
  const count = run.findIndex(({ words, before }) => {
    if (isRemarkOnSource(words)) return false;
    if (isAfterSentence) return !isName(words);
    return !(isReporter(words) || (isAmongReporters && isName(words)) || isLikelySource(words, before, hasStop));
  });
  const cut = count < 0 ? run : run.slice(0, count);
  const last = cut.at(-1);
  if (!last) return undefined;
  const names = cut
    .filter(({ words }) => !isRemarkOnSource(words))
    .flatMap(({ words }) => reportersOf(words).toReversed());
  const before = hasStop && !endsSentence(last.before) ? `${last.before}.` : last.before;
  return { before, sources: names.reverse().map((publisher) => ({ publisher })) };
}

// A long sentence that forgot its full stop, and several words in brackets that all begin large.
function isLikelySource(words: string, before: string, hasStop: boolean): boolean {
  const isOfNames = /^(?:The )?\p{Lu}[^\s()]*(?: (?:of|the|and|de|la|for|\p{Lu}[^\s()]*)){1,5}$/u.test(words);
  return !hasStop && isOfNames && isName(words) && before.length > shortestSentence && hasVerb(before);
}

function bracketsAtEnd(text: string): readonly Bracket[] {
  const run: Bracket[] = [];
  let rest = text;
  while (run.length < mostCuts) {
    const open = openingOf(rest);
    if (open === undefined) break;
    const words = rest
      .slice(open + 1)
      .replace(/[)\]}]$/, '')
      .trim();
    rest = withoutLooseEnd(rest.slice(0, open));
    run.push({ words, before: rest });
  }
  return run;
}

/** Where the bracket begins that a text ends with. One that was never closed counts where it is short. */
function openingOf(text: string): number | undefined {
  if (!endsWithBracket(text)) return openingOfUnclosed(text);
  const from = Math.max(0, text.length - longestTail);
  let depth = 0;
  for (let at = text.length - 1; at >= from; at -= 1) {
    const character = text[at];
    if (character === ')' || character === ']' || character === '}') depth += 1;
    else if (character === '(' || character === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function openingOfUnclosed(text: string): number | undefined {
  const at = text.lastIndexOf('(');
  return at > text.lastIndexOf(')') && text.length - at <= longestUnclosed ? at : undefined;
}

// «… for the last two weeks. Nature, Environment News, BBC»: only where each name is known.
function cutNames(text: string): Cut | undefined {
  const tail = /(?<=[\p{Ll}\p{N}")”][.!?]["”]?|\))\s*([^.!?()]{2,80})$/u.exec(text.slice(-100));
  const words = tail?.[1];
  if (!tail || words === undefined) return undefined;
  const names = words.split(/,\s*|\s-\s/).map((name) => name.trim());
  if (!names.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length < 6 && isReporter(name))) return undefined;
  const before = text.slice(0, text.length - words.length).trimEnd();
  return { before, sources: names.flatMap(reportersOf).map((publisher) => ({ publisher })) };
}
