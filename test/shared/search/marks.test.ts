import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../shared/search/excerpt.ts';
import { createMarker } from '../../../shared/search/marks.ts';
import { readWordQuery } from '../../../shared/search/word-query.ts';

function marked(text: string, query: string): string[] {
  return createMarker(readWordQuery(query))(text).map(({ start, end }) => text.slice(start, end));
}

describe('createMarker', () => {
  test.each([
    ['Talks of Erdoğan’s ministers with Erdogan', 'erdogan', ['Erdoğan', 'Erdogan']],
    ['Agreements were agreed; an agreement', 'agreement ', ['Agreements', 'agreement']],
    ['Agreements were agreed', 'agre', ['Agreements', 'agreed']],
    ['法国队赢得法国网球公开赛', '法国', ['法国', '法国']],
    ['ﬃ nothing', 'zebra', []],
  ])('marks in «%s» what «%s» finds', (text, query, found) => {
    expect(marked(text, query)).toEqual(found);
  });
});

describe('excerpt', () => {
  const filler = 'Lorem ipsum dolor sit amet consectetur '.repeat(10);

  test('is the whole of a short text', () => {
    expect(excerpt('A short one.', undefined, 200)).toEqual({ text: 'A short one.', marks: [] });
  });

  test('shows the place where most is found, marked where it stands', () => {
    const marker = createMarker(readWordQuery('comet tail '));
    const { text, marks } = excerpt(`A comet. ${filler}The tail of the comet shines. ${filler}`, marker, 160);
    expect(text).toContain('The tail of the comet shines.');
    expect(text.startsWith('… ')).toBe(true);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['tail', 'comet']);
    expect(text.length).toBeLessThan(200);
  });

  test('never cuts a character in two', () => {
    const { text } = excerpt('😀'.repeat(300), undefined, 101);
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
