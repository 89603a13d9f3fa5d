import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../../shared/format/table/guess-mapping.ts';
import { tableSample } from '../../../../shared/format/table/table-sample.ts';
import { columnMappingSchema, mappingKey } from '../../../../shared/model/column-mapping.ts';

const fieldsOf = (text: string, path = 'a.csv'): Readonly<Record<string, string | undefined>> => {
  const { mapping, columns } = guessMapping(tableSample(text, path));
  expect(columnMappingSchema.parse(mapping)).toEqual(mapping);
  return Object.fromEntries(columns.map(({ column, field }) => [column, field]));
};

describe('a guess of what columns hold', () => {
  test.each([
    ['date,title\n2015,A', { date: 'date', title: 'headline' }],
    [
      'fecha;titular;resumen;fuente\n2015;A;B;C',
      { fecha: 'date', titular: 'headline', resumen: 'summary', fuente: 'sources' },
    ],
    ['Jour;Titre;Mots clés\n1/2/2015;A;b|c', { Jour: 'date', Titre: 'headline', 'Mots clés': 'topics' }],
    [
      '日期,标题,摘要,链接\n2015年,A,B,http://c.example/',
      { 日期: 'date', 标题: 'headline', 摘要: 'summary', 链接: 'sourceUrl' },
    ],
    // Names that the values contradict.
    [
      'published,when,title\nyes,2015-01-02,A\nno,2015-01-03,B',
      { published: undefined, when: 'date', title: 'headline' },
    ],
    // Values without names that say it.
    [
      'a,b,c,d\n2015-01-02,The ship sank off Malta,https://x.example/1,https://x.example/1.jpg',
      { a: 'date', b: 'headline', c: 'sourceUrl', d: 'image' },
    ],
  ])('reads %s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });

  test('knows the parts of a record from the headline', () => {
    const text =
      '[{"source":{"id":"bbc","name":"BBC"},"title":"A","urlToImage":"https://a.example/1","publishedAt":"2015-09-04T00:00:00Z"}]';
    expect(fieldsOf(text, 'a.json')).toEqual({
      'source.id': undefined,
      'source.name': 'sources',
      title: 'headline',
      urlToImage: 'image',
      publishedAt: 'date',
    });
  });

  test('says how sure it is, and what it is not sure of', () => {
    const { mapping, columns } = guessMapping(tableSample('date,title,x\n03/04/2015,A,b\n04/05/2015,B,c\n', 'a.csv'));
    expect(mapping.dateOrder).toBe('dmy');
    expect(columns).toEqual([
      { column: 'date', field: 'date', confidence: 0.9, note: 'Day and month are ambiguous, taken as D/M/Y.' },
      { column: 'title', field: 'headline', confidence: 0.89 },
      { column: 'x', confidence: 0 },
    ]);
    expect(guessMapping(tableSample('date\n03/14/2015\n04/05/2015\n', 'a.csv')).mapping.dateOrder).toBe('mdy');
  });

  test('finds topics of a kind by the name of their column, and does not part them at commas', () => {
    const table = 'title,Persons,location.name,Companies,tags\nA,"Reed, Ann; Lee","Paris, France",Acme,"x, y"\n';
    expect(guessMapping(tableSample(table, 'a.csv')).mapping.columns).toEqual([
      { column: 'title', field: 'headline' },
      { column: 'Persons', field: 'people', separator: ';' },
      { column: 'location.name', field: 'places' },
      { column: 'Companies', field: 'organisations' },
      { column: 'tags', field: 'topics', separator: ',' },
    ]);
  });

  test('finds what parts the items of a list', () => {
    const { mapping } = guessMapping(tableSample('title,tags,section\nA,"x; y",b; c\n', 'a.csv'));
    expect(mapping.columns).toEqual([
      { column: 'title', field: 'headline' },
      { column: 'tags', field: 'topics', separator: ';' },
      { column: 'section', field: 'category' },
    ]);
  });
});

test('a sample has columns in order with their first values, wherever the text is cut off', () => {
  const none = { dmy: 0, mdy: 0, either: 0 };
  const sample = tableSample('date,title\n2015,A\n2016,"B and', 'a.csv');
  expect(sample).toEqual({
    columns: [
      { name: 'date', values: ['2015'], isList: false, orders: none },
      { name: 'title', values: ['A'], isList: false, orders: none },
    ],
    isOwn: false,
  });
});

test('a mapping is remembered under the columns in any order', () => {
  expect(mappingKey(['b', 'a'])).toBe(mappingKey(['a', 'b']));
  expect(mappingKey(['a', 'b'])).not.toBe(mappingKey(['a,b']));
});
