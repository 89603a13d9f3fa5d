import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { parseQuery } from '../../../../shared/query/parse-query.ts';
import { isBeginningIn } from '../../../../shared/search/answering/beginnings.ts';
import { type FoundEvents, findEvents, foundInHeadline } from '../../../../shared/search/answering/find-events.ts';
import { eventOf, tableOf } from '../made-events.ts';
import { searchedOf } from '../searched.ts';

const events: readonly NewsEvent[] = [
  eventOf('ferry', '2014-03-02', { headline: 'A ferry sinks off Jeju', topics: ['Ferries', 'South Korea'] }),
  eventOf('who', '2014-08-08', {
    headline: 'WHO declares an emergency',
    summary: 'The outbreak of Ebola in West Africa is an emergency, says the World Health Organization.',
    sources: [{ publisher: 'BBC News' }],
  }),
  eventOf('flood', '2015-01-22', {
    headline: 'Floods in the north',
    summary: 'Who is to blame for the floods is not known; the river rose in a night.',
    category: 'Disasters and accidents',
  }),
  eventOf('erdogan', '2015-09-04', {
    headline: 'Erdoğan speaks of the COVID-19 pandemic',
    summary: 'President Erdoğan’s speech was on Turkish television. Talks between Iran and the US go on.',
    headings: ['Iran–US talks'],
  }),
  eventOf('france', '2015-09-05', {
    headline: '法國總統訪問北京',
    summary: '法国总统抵达北京进行访问。',
    topics: ['法國'],
  }),
  eventOf('month', '2016-05', {
    headline: 'May: a month of rain',
    images: [{ address: 'media/rain.png', label: 'Rain' }],
  }),
];
const table = tableOf(events);
const searched = searchedOf(table, ['en', 'zh']);

function find(text: string): FoundEvents {
  const query = parseQuery(text);
  if (!query.root) throw new Error(`«${text}» asks for nothing`);
  return findEvents(searched, query.root, isBeginningIn(query));
}

function found(text: string): string[] {
  return [...find(text).set].flatMap((isIn, ordinal) => (isIn === 1 ? [table.events[ordinal]?.id ?? ''] : [])).sort();
}

describe('a question finds', () => {
  test.each<[question: string, ids: string[]]>([
    ['flood ', ['flood']],
    ['erdogan', ['erdogan']],
    ['ERDOĞAN speech', ['erdogan']],
    ['covid-19', ['erdogan']],
    ['covid 19 ', ['erdogan']],
    ['floo', ['flood']],
    ['floo ', []],
    ['"says the World Health Organization"', ['who']],
    ['"Health World"', []],
    ['emergency OR ferry', ['ferry', 'who']],
    ['emergency -ebola', []],
    ['-emergency', ['erdogan', 'ferry', 'flood', 'france', 'month']],
    ['(ferry OR flood) -"South Korea"', ['flood']],
    ['pand*', ['erdogan']],
    ['*demic', ['erdogan']],
    ['p*mic', ['erdogan']],
    ['pandemci~2', ['erdogan']],
    ['pandmic~1', ['erdogan']],
    ['ebola near/3 outbreak', ['who']],
    ['ebola near/1 emergency', []],
    ['headline:emergency', ['who']],
    ['headline:ebola', []],
    ['topic:korea', ['ferry']],
    ['category:disasters', ['flood']],
    ['source:bbc', ['who']],
    ['heading:iran', ['erdogan']],
    ['has:image', ['month']],
    ['has:summary', ['erdogan', 'flood', 'france', 'who']],
    ['2015', ['erdogan', 'flood', 'france']],
    ['sep 2015', ['erdogan', 'france']],
    ['2015-09-04', ['erdogan']],
    ['4 September 2015', ['erdogan']],
    ['2014..2015-01', ['ferry', 'flood', 'who']],
    ['after:2015-09-04', ['france', 'month']],
    ['before:2014-08', ['ferry']],
    ['day:22 month:1', ['flood']],
    ['2015年9月4日', ['erdogan']],
    ['2016-05-03', []],
    ['法國', ['france']],
    ['法国', ['france']],
    ['國總', ['france']],
    ['國統', []],
    ['北', ['france']],
    ['"總統訪問"', ['france']],
    ['标题:北京', ['france']],
    ['摘要:法國', ['france']],
    ['标题:总统 访问', ['france']],
    ['"总统访问"', ['france']],
  ])('%s', (question, ids) => {
    const { relaxed } = find(question);
    expect(relaxed === undefined ? found(question) : []).toEqual(ids);
  });

  test('what has most of its words, where nothing has all, and says so', () => {
    expect(find('ferry korea zeppelin').relaxed).toEqual({ met: 2, of: 3 });
    expect(found('ferry korea zeppelin')).toEqual(['ferry']);
    expect(found('ferry emergency 2014')).toEqual(['ferry', 'who']);
    expect(found('ferry emergency 2016')).toEqual([]);
    expect(find('zeppelin airship').relaxed).toBeUndefined();
  });

  test('best what is written as it was typed', () => {
    const best = (text: string): string | undefined => {
      const { scores = new Float64Array() } = find(text);
      return table.events[scores.indexOf(Math.max(...scores))]?.id;
    };
    expect(found('who ')).toEqual(['flood', 'who']);
    expect(best('WHO ')).toBe('who');
    expect(best('May ')).toBe('month');
  });

  test('without a score what only a date or a part narrows', () => {
    expect(find('2015 has:summary').scores).toBeUndefined();
  });
});

describe('of what is found, told apart are', () => {
  const inHeadline = (text: string): readonly string[] | undefined => {
    const query = parseQuery(text);
    const set = query.root && foundInHeadline(searched, query.root, isBeginningIn(query), find(text));
    return set && [...set].flatMap((isIn, ordinal) => (isIn === 1 ? [table.events[ordinal]?.id ?? ''] : [])).sort();
  };

  test.each<[question: string, found: string[], headline: string[] | undefined]>([
    ['who ', ['flood', 'who'], ['who']],
    ['emergency ebola', ['who'], []],
    ['ferry OR pandemic', ['erdogan', 'ferry'], ['erdogan', 'ferry']],
    ['ferry topic:Ferries', ['ferry'], ['ferry']],
    ['emergency -france', ['who'], ['who']],
    ['headline:ferry', ['ferry'], undefined],
    ['2015', ['erdogan', 'flood', 'france'], undefined],
  ])('of «%s» those with all of it in their headline', (question, ids, headline) => {
    expect(found(question)).toEqual(ids);
    expect(inHeadline(question)).toEqual(headline);
  });
});
