/** A text without wiki markup, and the reporters whose links were taken out of it. */
export interface Unmarked {
  readonly text: string;
  /** Labels of links that stood in the text; their addresses are beyond repair. */
  readonly reporters: readonly string[];
}

// Wiki links to the web whose slashes became dashes: `[http:--news.example.com-a-b.html label]`.
const linkOpening = /\[ {0,3}https?:--/g;
const longestLink = 1000;
const longestReporter = 60;
// Left of a template after such a link, or at the end: `date=十一月 2017`, `date=2018年5月`.
const brokenTemplate = /\{\{[^{}]{0,200}(?:\}\}|$)/g;
const dateRemains =
  /(?:(?<=\ue000)|(?<=^|\s))\s?date=(?:[^\s=,，。]{0,12}月)?\s?(?:\d{4}年?)?(?:\d{1,2}月)?(?=[\s，。、》）]|$|\ue000)/g;
const labelRemains = /^[\s("'（“]*(?:url=\S*)?|["')）”\s}]+$/g;
// Stands where something was taken out, until it becomes a space.
const gap = '\ue000';

/** Takes wiki markup out of a text that was once wiki text: broken links, templates, quotes for italics, stray brackets. */
export function removeWikiMarkup(text: string): Unmarked {
  if (!/\[\[|\]\]|\{\{|\}\}|\[ {0,3}https?:--|''|"'|date=|[（(《]\s?[）)》]/.test(text)) return { text, reporters: [] };
  const { text: unlinked, reporters } = removeBrokenLinks(text.replaceAll(gap, ''));
  const unmarked = unlinked
    .replace(brokenTemplate, gap)
    .replace(dateRemains, gap)
    .replaceAll(gap, ' ')
    .replace(/\[\[|\]\]|\{\{|\}\}/g, '')
    .replace(/"'(.{1,200}?)'?"'/g, '$1')
    .replace(/'{2,5}/g, '')
    .replace(/[（(《]\s?[、,]?\s?[）)》]/g, '')
    .replace(/[、,，]\s?$/, '');
  return { text: unmarked, reporters };
}

function removeBrokenLinks(text: string): Unmarked {
  const reporters: string[] = [];
  let kept = '';
  let from = 0;
  for (const { index } of text.matchAll(linkOpening)) {
    if (index < from) continue;
    const end = endOfLink(text, index);
    const words = text.slice(index + 1, end).trimStart();
    const reporter = words.replace(/^\S+/, '').replace(labelRemains, '').trim();
    if (reporter !== '' && reporter.length <= longestReporter && !reporter.includes('http')) reporters.push(reporter);
    kept += text.slice(from, index) + gap;
    from = text[end] === ']' ? end + 1 : end;
  }
  return { text: kept + text.slice(from), reporters };
}

// A link that nothing closes near by ends with the text, or with its own address.
function endOfLink(text: string, start: number): number {
  const near = text.slice(start, start + longestLink);
  const closing = near.indexOf(']');
  if (closing >= 0) return start + closing;
  const space = near.indexOf(' ', 4);
  return near.length < longestLink || space < 0 ? start + near.length : start + space;
}
