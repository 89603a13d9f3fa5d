/** A text without wiki markup, and the reporters whose links were taken out of it. */
export interface Unmarked {
  readonly text: string;
  /** Labels of links that stood in the text; their addresses are beyond repair. */
  readonly reporters: readonly string[];
}

// Wiki links to the web whose slashes became dashes: `[http:--news.example.com-a-b.html label]`.
const brokenLink = /(?:（|\(|《)?\[\s*https?:--[^\s\]]{0,500}([^\]]{0,300})(?:\](?:）|\)|》)?|$)/g;
// Left of a template after such a link, or at the end: `date=十一月 2017`, `date=2018年5月`.
const brokenTemplate = /\{\{[^{}]{0,200}(?:\}\}|$)/g;
const dateRemains =
  /(?:(?<=\ue000)|(?<=^|\s))\s*date=(?:[^\s=,，。]{0,12}月)?\s?(?:\d{4}年?)?(?:\d{1,2}月)?(?=[\s，。、》）]|$|\ue000)/g;
const labelRemains = /^[\s("'（“]*(?:url=\S*)?|["')）”\s}]+$/g;
const placeholder = '\ue000';

/** Takes wiki markup out of a text that was once wiki text: broken links, templates, quotes for italics, stray brackets. */
export function removeWikiMarkup(text: string): Unmarked {
  if (!/[[\]{}'=]/.test(text)) return { text, reporters: [] };
  const reporters: string[] = [];
  const unmarked = text
    .replaceAll(placeholder, '')
    .replace(brokenLink, (_link, label: string) => {
      const reporter = label.replace(labelRemains, '').trim();
      if (reporter !== '' && reporter.length <= 60 && !reporter.includes('http')) reporters.push(reporter);
      return placeholder;
    })
    .replace(brokenTemplate, placeholder)
    .replace(dateRemains, placeholder)
    .replaceAll(placeholder, ' ')
    .replace(/\[\[|\]\]|\{\{|\}\}/g, '')
    .replace(/"'(.{1,200}?)'?"'/g, '$1')
    .replace(/'{2,5}/g, '')
    .replace(/[（(《]\s{0,10}[、,]?\s{0,10}[）)》]/g, '')
    .replace(/[、,，]\s{0,10}$/, '');
  return { text: unmarked, reporters };
}
