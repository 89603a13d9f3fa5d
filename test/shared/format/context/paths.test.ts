import { describe, expect, test } from 'vitest';
import { contextPages } from '../../../../shared/format/context/codec.ts';
import { dateOfLabel, parsePath, parseTarget } from '../../../../shared/format/context/paths.ts';

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
    expect(parsePath(path)).toMatchObject({ id, date: '2015-09-04', isIndex: false });
  });

  test('name the day and the language', () => {
    expect(parsePath('/zh/news/2014/03/3/index.md')).toEqual({
      id: 'news/2014/03/3/index',
      date: '2014-03-03',
      isIndex: true,
      language: 'zh',
    });
    expect(parsePath('news/2015/02/30/x.md')).toMatchObject({ date: undefined });
    expect(parsePath('news/x.md')).toBeUndefined();
    expect(parsePath('oldnews/2015/02/3/x.md')).toBeUndefined();
  });

  test('name the month or the year where no folder of a day is there', () => {
    expect(parsePath('zh/news/2015/9/slug.md')).toEqual({
      id: 'news/2015/09/slug',
      date: '2015-09',
      isIndex: false,
      language: 'zh',
    });
    expect(parsePath('news/2015/slug.html')).toEqual({ id: 'news/2015/slug', date: '2015', isIndex: false });
    expect(parsePath('news/2015/09/4.md')).toMatchObject({ id: 'news/2015/09/4', date: '2015-09' });
    expect(parsePath('news/2015/09/index.md')).toMatchObject({ date: '2015-09', isIndex: true });
    expect(parsePath('news/2015/13/x.md')).toMatchObject({ date: undefined });
  });

  test('are found in links, with or without their beginning, but not on other sites', () => {
    expect(parseTarget('2015/09/4/index.html')).toMatchObject({ date: '2015-09-04', isIndex: true });
    expect(parseTarget('/2015/09/4/x.md')).toMatchObject({ id: 'news/2015/09/4/x' });
    expect(parseTarget('https://example.com/news/2015/09/4/x.md')).toBeUndefined();
    expect(parseTarget('//example.com/news/2015/09/4/x.md')).toBeUndefined();
    expect(parseTarget('javascript:news/2015/09/4/x.md')).toBeUndefined();
  });

  test.each([
    ['news/2015/09/4/x.md', true],
    ['zh/news/2015/09/4/index.md', true],
    ['backup/news/2015/09/4/x.MD', true],
    ['news/2015/09/4/x.json', true],
    ['news/2015/09/x.xml', true],
    ['news/2015/index.html', true],
    ['news/2015/09/4/style.css', false],
    ['news/index.md', false],
    ['news/2015/09/4/x.jpg', false],
    ['archive.json', false],
    ['LICENCE.md', false],
  ])('of %s: read as a page? %s', (path, isPage) => {
    expect(contextPages.reads(path, () => '')).toBe(isPage);
  });

  test.each([
    ['index.md', '## [2015-09-4](/news/2015/09/4/index.md)', true],
    ['zh/README.md', '### [A](/zh/news/2015/09/4/a.md)', true],
    ['index.html', '<a href="news/2015/09/4/index.html">', true],
    ['index.json', '{"days": [{"path": "/news/2015/09/4/index.json"}]}', true],
    ['README.md', '# About this archive\n\nIt has news of 2015.', false],
    ['docs/README.md', '[A](/news/2015/09/4/a.md)', false],
  ])('of %s with %s: read as a front page? %s', (path, opening, isPage) => {
    expect(contextPages.reads(path, () => opening)).toBe(isPage);
  });

  test.each([
    ['2014-03-3', '2014-03-03'],
    [' 2014-3-03 ', '2014-03-03'],
    ['2015-02-30', undefined],
    ['2014-03', '2014-03'],
    ['2014', '2014'],
    ['2014-13', undefined],
    ['今天', undefined],
  ])('a label «%s» says %s', (label, date) => {
    expect(dateOfLabel(label)).toBe(date);
  });
});
