const tags = /<\/?(?:sub|sup|b|i|u|s|em|strong|small|big|span|font|br|nowiki|ref|p|div|center)\b[^<>]*>/gi;
const emptyBrackets = /（ ?）|《 ?》|「 ?」|【 ?】|“ ?”/g;

/** Takes tags off a text, whose words stay. A tag that wiki text does not know stays too: it is what the page says. */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(tags, '') : text;
}

/** Takes the marks of bold and italic off a text: runs of apostrophes, or `"'` that archives made of them. */
export function withoutWikiQuotes(text: string): string {
  return withoutPairs(withoutPairs(text, /"'/g), /'{2,5}/g);
}

// Only where a second one closes it: alone, it may be an English quotation.
function withoutPairs(text: string, mark: RegExp): string {
  return (text.match(mark)?.length ?? 0) < 2 ? text : text.replace(mark, '');
}

/** Makes the spacing of a text right again: no empty brackets, no doubled space, none before full-width punctuation. */
export function respaced(text: string): string {
  return text
    .replace(emptyBrackets, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[，。、；：！？）》」』】])/g, '')
    .trim();
}
