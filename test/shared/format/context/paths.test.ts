import { describe, expect, test } from 'vitest';
import { contextMarkdown } from '../../../../shared/format/context/codec.ts';
import { dayOfLabel, parsePath, parseTarget } from '../../../../shared/format/context/paths.ts';

describe('paths of pages', () => {
  test.each([
    ['news/2015/09/4/some-slug.md', 'news/2015/09/4/some-slug'],
    ['/zh/news/2015/09/4/some-slug.md', 'news/2015/09/4/some-slug'],
    ['site/root/zh/news/2015/9/04/some-slug.md', 'news/2015/09/4/some-slug'],
    ['news/2015/09/4/%E5%8C%97%E4%BA%AC.md', 'news/2015/09/4/北京'],
    ['news/2015/09/4/100%.md', 'news/2015/09/4/100%'],
    ['news/2015/09/4/cafe\u0301.md', 'news/2015/09/4/caf\u00e9'],
    ['news/2015/09/4/a(b)."c".md', 'news/2015/09/4/a(b)."c"'],
    ['news/2015/09/4/v1.2.html#top', 'news/2015/09/4/v1.2'],
    ['news/2015/09/4/__proto__.md', 'news/2015/09/4/__proto__'],
  ])('%s is %s', (path, id) => {
    expect(parsePath(path)).toMatchObject({ id, day: '2015-09-04', isIndex: false });
  });

  test('name the day and the language', () => {
    expect(parsePath('/zh/news/2014/03/3/index.md')).toEqual({
      id: 'news/2014/03/3/index',
      day: '2014-03-03',
      isIndex: true,
      language: 'zh',
    });
    expect(parsePath('news/2015/02/30/x.md')).toMatchObject({ day: undefined });
    expect(parsePath('news/2015/x.md')).toBeUndefined();
    expect(parsePath('oldnews/2015/02/3/x.md')).toBeUndefined();
  });

  test('are found in links, with or without their beginning, but not on other sites', () => {
    expect(parseTarget('2015/09/4/index.html')).toMatchObject({ day: '2015-09-04', isIndex: true });
    expect(parseTarget('/2015/09/4/x.md')).toMatchObject({ id: 'news/2015/09/4/x' });
    expect(parseTarget('https://example.com/news/2015/09/4/x.md')).toBeUndefined();
    expect(parseTarget('//example.com/news/2015/09/4/x.md')).toBeUndefined();
    expect(parseTarget('javascript:news/2015/09/4/x.md')).toBeUndefined();
  });

  test.each([
    ['news/2015/09/4/x.md', true],
    ['zh/news/2015/09/4/index.md', true],
    ['backup/news/2015/09/4/x.MD', true],
    ['index.md', true],
    ['zh/README.md', true],
    ['news/index.md', false],
    ['news/2015/09/4/x.jpg', false],
    ['archive.json', false],
    ['LICENCE.md', false],
    ['docs/README.md', false],
  ])('of %s: read as a page? %s', (path, isPage) => {
    expect(contextMarkdown.reads(path, () => '')).toBe(isPage);
  });

  test.each([
    ['2014-03-3', '2014-03-03'],
    [' 2014-3-03 ', '2014-03-03'],
    ['2015-02-30', undefined],
    ['2014-03', undefined],
    ['今天', undefined],
  ])('a label «%s» says %s', (label, day) => {
    expect(dayOfLabel(label)).toBe(day);
  });
});
