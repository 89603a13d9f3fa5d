import type { Source } from '../../model/event.ts';
import { templateDate } from './gaps.ts';
import { gap } from './marks.ts';

/** A text without the web links of its wiki page, and the reporters that the links named. */
export interface Unlinked {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Where a link stands in a text: from its bracket to behind its closing one. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

const dateOfLink = new RegExp(`(?<=\\]) ?(?:${templateDate})+`, 'gu');
const opening = /\[(?=https?:(?:--|\/\/))/gi;

// A link that was never closed is short; where more follows, that is the sentence going on.
const longestBrokenLabel = 40;

/**
 * Takes `[http:--host-path label]` out of a text (wiki links whose slashes an archive turned to dashes) and leaves
 * gaps. The label becomes a source; where the link is part of a sentence instead of a note after it, the label stays.
 */
export function removeWikiLinks(original: string): Unlinked {
  if (!/https?:(?:--|\/\/)/i.test(original)) return { text: original, sources: [] };
  const text = original.replace(dateOfLink, '');
  const spans = findLinks(text);
  if (spans.length === 0) return removeBareAddresses(original);
  const kept: string[] = [];
  const sources: Source[] = [];
  let from = 0;
  for (const span of spans) {
    const label = labelOf(span.content);
    const isPart = label !== '' && isPartOfSentence(text, span);
    kept.push(text.slice(from, span.start), isPart ? label : gap);
    if (!isPart) for (const source of sourcesOf(span.content)) sources.push(source);
    from = span.end;
  }
  return { text: kept.join('') + text.slice(from), sources };
}

// An address without brackets around it: what is left of a link that named nobody.
function removeBareAddresses(original: string): Unlinked {
  const sources: Source[] = [];
  const text = original.replace(/https?:--[!-~]+/gi, (address) => {
    for (const source of sourcesOf(address)) sources.push(source);
    return gap;
  });
  return { text, sources };
}

function findLinks(text: string): readonly Span[] {
  const starts = Array.from(text.matchAll(opening), (match) => match.index);
  let close = -1;
  return starts.map((start, index) => {
    if (close < start && close !== Number.POSITIVE_INFINITY) close = orInfinity(text.indexOf(']', start));
    const next = starts[index + 1] ?? text.length;
    if (close < next) return { start, end: close + 1, content: text.slice(start + 1, close) };
    return brokenLink(text, start, next);
  });
}

function orInfinity(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function brokenLink(text: string, start: number, next: number): Span {
  const content = text.slice(start + 1, next);
  const addressEnd = content.search(/\s|$/);
  const isLabel = content.length - addressEnd <= longestBrokenLabel;
  const end = isLabel ? content.length : addressEnd;
  return { start, end: start + 1 + end, content: content.slice(0, end) };
}

function labelOf(content: string): string {
  const space = content.search(/\s/);
  return space < 0 ? '' : content.slice(space).trim();
}

// A link in round brackets or behind a full stop is a note; one between two words is a word itself: «推出 [… Video] 服务».
function isPartOfSentence(text: string, span: Span): boolean {
  if (/^[("（]/.test(labelOf(span.content))) return false;
  const before = /[\p{L}\p{N}][《「“ ]{0,2}$/u.test(text.slice(Math.max(0, span.start - 4), span.start));
  return before && /^[》」” ]{0,2}[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 4));
}

function sourcesOf(content: string): readonly Source[] {
  const address = content.split(/\s/, 1)[0] ?? '';
  const label = labelOf(content).replace(/\(?(?:url=)?https?:--\S*|\}\}/gi, ' ');
  const publishers = label
    .split(/\)\s*\(/)
    .map(withoutBrackets)
    .filter(isPublisher);
  const names = publishers.length > 0 ? publishers : [hostOf(address)].filter(isPublisher);
  const url = address.includes('://') ? { url: address } : {};
  return names.map((publisher) => ({ publisher, ...url }));
}

function isPublisher(name: string): boolean {
  return name !== '' && !/^(?:link|url|date)\b/i.test(name);
}

function withoutBrackets(label: string): string {
  let name = label.trim().replace(/^[("（“ ]{1,4}/, '');
  while (/[)）"” ]$/.test(name) && !/[(（][^()（）]*[)）]$/.test(name)) name = name.slice(0, -1);
  return name;
}

// Addresses of web archives hold the address that they keep: the last one names the reporter.
function hostOf(address: string): string {
  const start = address.toLowerCase().lastIndexOf('http');
  const host =
    address
      .slice(start)
      .replace(/^https?:[-/]{2}(?:www\.)?/i, '')
      .split(/[-/?#:]/, 1)[0] ?? '';
  return /^[a-z0-9]+(?:\.[a-z0-9]+)+$/i.test(host) ? host.toLowerCase() : '';
}
