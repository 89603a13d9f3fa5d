import { expect, test } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { type QueryLanguage, queryInWords } from '../../../shared/query/query-in-words.ts';

function inWords(text: string, language: QueryLanguage): string {
  const { root } = parseQuery(text);
  return root ? queryInWords(root, language) : '';
}

test.each([
  ['syria', 'Events with “syria”.', '含有“syria”的事件。'],
  ['a b', 'Events with both “a” and “b”.', '同时含有“a”和“b”的事件。'],
  ['a b c', 'Events with all of “a”, “b” and “c”.', '同时含有“a”、“b”和“c”的事件。'],
  ['a OR b', 'Events with “a” or “b”.', '含有“a”或“b”的事件。'],
  ['a OR b OR c', 'Events with any of “a”, “b” or “c”.', '含有“a”、“b”或“c”的事件。'],
  ['"white house"', 'Events with the phrase “white house”.', '含有短语“white house”的事件。'],
  ['head*', 'Events with a word that begins with “head”.', '含有以“head”开头的词的事件。'],
  ['*word', 'Events with a word that ends in “word”.', '含有以“word”结尾的词的事件。'],
  ['*mid*', 'Events with a word that contains “mid”.', '含有含“mid”的词的事件。'],
  ['in*fix', 'Events with a word that has the form “in*fix”.', '含有形如“in*fix”的词的事件。'],
  ['wurd~1', 'Events with a word like “wurd” (up to one letter off).', '含有与“wurd”相差不超过一个字母的词的事件。'],
  ['a near/5 b', 'Events with “a” within 5 words of “b”.', '“a”与“b”相距不超过5个词的事件。'],
  ['a near/1 b', 'Events with “a” right beside “b”.', '“a”与“b”相邻的事件。'],
  ['a NEAR/3 (b OR c)', 'Events with “a” within 3 words of “b” or “c”.', '“a”与“b”或“c”相距不超过3个词的事件。'],
  ['headline:a', 'Events with “a” in the headline.', '标题中含有“a”的事件。'],
  [
    'headline:a topic:b headline:c',
    'Events with both “a” and “c” in the headline, with “b” in a topic.',
    '标题中同时含有“a”和“c”，话题中含有“b”的事件。',
  ],
  ['topic:(a OR b)', 'Events with “a” or “b” in a topic.', '话题中含有“a”或“b”的事件。'],
  [
    'topic:a OR headline:b',
    'Events either with “a” in a topic or with “b” in the headline.',
    '话题中含有“a”，或者标题中含有“b”的事件。',
  ],
  [
    'a b OR c d',
    'Events either with both “a” and “b” or with both “c” and “d”.',
    '同时含有“a”和“b”，或者同时含有“c”和“d”的事件。',
  ],
  ['-a', 'Events without “a”.', '不含“a”的事件。'],
  ['-a -b -c', 'Events without any of “a”, “b” or “c”.', '不含“a”、“b”或“c”的事件。'],
  ['-(a b)', 'Events without “a” and “b” together.', '不同时含有“a”和“b”的事件。'],
  ['-(a 2015)', 'Events not (with “a”, in 2015).', '不符合“（含有“a”，且发生在2015年）”的事件。'],
  [
    '-syria 2015-09-01..2015-09-28 iraq iran',
    'Events with both “iraq” and “iran”, between 1 and 28 September 2015, without “syria”.',
    '同时含有“iraq”和“iran”，发生在2015年9月1日至28日，不含“syria”的事件。',
  ],
  ['has:image -has:revisions', 'Events with a picture, without earlier wordings.', '有图片，没有修订记录的事件。'],
  ['2015', 'Events in 2015.', '发生在2015年的事件。'],
  ['-2015', 'Events not in 2015.', '不发生在2015年的事件。'],
  ['sep 2015', 'Events in September 2015.', '发生在2015年9月的事件。'],
  ['2015-09-04', 'Events on 4 September 2015.', '发生在2015年9月4日的事件。'],
  ['2014..2016', 'Events from 2014 to 2016.', '发生在2014年至2016年的事件。'],
  ['2014-03..2015', 'Events from March 2014 to December 2015.', '发生在2014年3月至2015年12月的事件。'],
  [
    '4 September to 7 October 2015',
    'Events between 4 September and 7 October 2015.',
    '发生在2015年9月4日至10月7日的事件。',
  ],
  [
    '2014-09-04..2015-10-07',
    'Events between 4 September 2014 and 7 October 2015.',
    '发生在2014年9月4日至2015年10月7日的事件。',
  ],
  ['since:2014', 'Events since 2014.', '发生在2014年以来的事件。'],
  ['until:2014', 'Events until the end of 2014.', '发生在2014年及以前的事件。'],
  ['until:2014-09-04', 'Events until 4 September 2014.', '发生在2014年9月4日及以前的事件。'],
  ['day:22 month:1', 'Events on 22 January of any year.', '发生在每年1月22日的事件。'],
  ['day:22', 'Events on the 22nd of any month.', '发生在每月22日的事件。'],
  ['month:1', 'Events in January of any year.', '发生在每年1月的事件。'],
  ['标题：习近平', 'Events with “习近平” in the headline.', '标题中含有“习近平”的事件。'],
])('%j is said', (text, english, chinese) => {
  expect(inWords(text, 'en')).toBe(english);
  expect(inWords(text, 'zh')).toBe(chinese);
});
