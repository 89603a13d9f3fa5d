import { expect, test } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { printQuery } from '../../../shared/query/print-query.ts';
import { queryInWords } from '../../../shared/query/query-in-words.ts';
import { tokenAt } from '../../../shared/query/token-at.ts';
import { computing } from '../format/read.ts';

const many = 1_000_000;
const deep = 100_000;
const attacks: Readonly<Record<string, string>> = {
  'brackets that open': '('.repeat(many),
  'brackets that close': ')'.repeat(many),
  'brackets in turns': '()'.repeat(many),
  'brackets the wrong way round': ')('.repeat(many),
  'nested brackets': `${'('.repeat(deep)}a${')'.repeat(deep)}`,
  'nested exclusions': `${'-('.repeat(deep)}a${')'.repeat(deep)}`,
  'nested alternatives': `${'(a OR '.repeat(deep)}b${')'.repeat(deep)}`,
  'nested fields': `${'headline:('.repeat(deep)}a${')'.repeat(deep)}`,
  'nested nearness': `${'(a NEAR/3 '.repeat(deep)}b${')'.repeat(deep)}`,
  'minus signs': '-'.repeat(many),
  'minus signs apart': '- '.repeat(many),
  'minus signs and a word': `${'-'.repeat(many)}a`,
  exclusions: '-a '.repeat(many),
  NOT: 'NOT '.repeat(many),
  OR: 'OR '.repeat(many),
  'OR between words': 'a OR '.repeat(many),
  AND: 'AND '.repeat(many),
  'NEAR between words': 'a NEAR/5 '.repeat(many),
  quotes: '"'.repeat(many),
  'quotes of all kinds': '"«「『“„'.repeat(deep),
  'a phrase without end': `"${'a '.repeat(many)}`,
  stars: '*'.repeat(many),
  'stars and letters': 'a*'.repeat(many),
  'stars and letters at the end': `${'*a'.repeat(many)}b`,
  tildes: '~'.repeat(many),
  'tildes with figures': 'a~1'.repeat(many),
  'names of fields': 'headline:'.repeat(many),
  'short names of fields': '标题：'.repeat(many),
  'names of dates': 'on:'.repeat(many),
  colons: ':'.repeat(many),
  figures: '9'.repeat(many),
  'dates of no calendar': '2015-02-30 '.repeat(deep),
  'dates in Chinese': '2015年9月4日至'.repeat(deep),
  'halves of dates': '4 sep '.repeat(deep),
  'ranges without dates': '.. '.repeat(many),
  dots: '.'.repeat(many),
  'dots and a letter': `${'.'.repeat(many)}a${'.'.repeat(many)}`,
  'one word': 'a'.repeat(many),
  'accents on one letter': `a${'\u0301'.repeat(many)}`,
  'halves of characters': '\ud800'.repeat(many),
  'white space': ' \t\n'.repeat(many),
  'what would slow a careless expression': `${'a'.repeat(deep)}!${'(a+)+$'.repeat(deep)}`,
};

test('there are forty of them', () => {
  expect(Object.keys(attacks).length).toBeGreaterThanOrEqual(40);
});

// Reading one computes for less than 100 ms; here it is printed, said and completed as well, on a machine that may be busy.
test.each(Object.entries(attacks))('%s neither stop nor slow the reading', (_, text) => {
  const start = computing();
  const { root } = parseQuery(text);
  if (root) {
    expect(parseQuery(printQuery(root)).root).toBeDefined();
    expect(queryInWords(root, 'en')).not.toBe('');
  }
  tokenAt(text, text.length);
  tokenAt(text, 5000);
  expect(computing() - start).toBeLessThan(400);
});
