import { describe, expect, test } from 'vitest';
import { linksInRow, linkWithNote, wholeLink } from '../../../../shared/format/context/markdown/links.ts';
import { computing } from '../read.ts';

const isContext = (opening: string): boolean => opening.startsWith('Context:');

describe('links', () => {
  test('end in a target that is found from the right, whatever brackets the text holds', () => {
    const text = 'A] said](b) [http:--x.example-1 BBC]date=十一月 2017';
    expect(wholeLink(`[${text} ](/news/2015/09/4/a-(b).md)`)).toEqual({ text, target: '/news/2015/09/4/a-(b).md' });
    expect(wholeLink('[]()')).toEqual({ text: '', target: '' });
    expect(wholeLink('[a](b) c')).toBeUndefined();
    expect(wholeLink('a](b)')).toBeUndefined();
    expect(wholeLink('[a)')).toBeUndefined();
  });

  test.each([
    ['[a](/b.md) _Context: A, B_', 'Context: A, B'],
    ['[a](/b.md)_Context: snake_case (x) _y_', 'Context: snake_case (x) _y'],
    ['[a _b_](/b.md)   _(Current version)_', '(Current version)'],
    ['[a](/b.md)', undefined],
  ])('carry a note: %s', (line, note) => {
    const read = linkWithNote(line, isContext);
    expect(read?.link.target).toBe('/b.md');
    expect(read?.note).toBe(note);
  });

  test('in a row are read one by one', () => {
    expect(linksInRow('[BBC](http://a.example/x_(y)) [IMG](/i.jpg),[[VOA] news](http://b.example)').links).toEqual([
      { text: 'BBC', target: 'http://a.example/x_(y)' },
      { text: 'IMG', target: '/i.jpg' },
      { text: '[VOA] news', target: 'http://b.example' },
    ]);
    expect(linksInRow('see [a](b) there')).toEqual({ links: [{ text: 'a', target: 'b' }], rest: 'see  there' });
    expect(linksInRow('no link').rest).toBe('no link');
    expect(linksInRow('[a](unclosed')).toEqual({ links: [], rest: '[a](unclosed' });
  });

  test.each(['](', '[', ') _', ')_ ', '[a](', ') [', ' ', ')'])('take linear time on a megabyte of %j', (part) => {
    const line = `[${part.repeat(1_000_000 / part.length)}_`;
    const start = computing();
    linkWithNote(line, isContext);
    wholeLink(`${line})`);
    linksInRow(line);
    expect(computing() - start).toBeLessThan(4_000);
  });
});
