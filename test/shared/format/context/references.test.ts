import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../../../shared/format/context/references.ts';
import { publisherOf, uniqueSources, usableAddress } from '../../../../shared/format/reporters.ts';

describe('sources', () => {
  test.each([
    ['http://a.example/x', 'http://a.example/x'],
    [' HTTPS://a.example/x y ', 'HTTPS://a.example/x%20y'],
    ['http://a.example/?a=1&amp;b=2&copy=3', 'http://a.example/?a=1&b=2&copy=3'],
    ['http:///x', undefined],
    ['ftp://a.example', undefined],
    ['javascript:alert(1)//http://a.example', undefined],
    ['file:///etc/passwd', undefined],
    ['/english/x', undefined],
    ['http://a.example/\u0007', undefined],
    ['', undefined],
  ])('may lead to %j? %s', (target, address) => {
    expect(usableAddress(target)).toBe(address);
  });

  test.each([
    ['Telegraph', 'http://www.telegraph.example/x', 'Telegraph'],
    ['A &amp; B', 'http://a.example', 'A & B'],
    ['-{zh-hant:獎; zh-hans:奖;}-官方網站', 'http://a.example', '奖官方網站'],
    ['url=https://web.archive.example/web/2011/http://hk.example/a |date= ', 'http://www.hk.example/a', 'hk.example'],
    ['url=http://a.example/x |date=20131202232137  - 台視新聞，張寧', 'http://a.example/x', '台視新聞，張寧'],
    ['url=http://a.example |date=2014 ，中央廣播電臺，，查閱。{{zh-tw}}', 'http://a.example', '中央廣播電臺'],
    ['link|date=十一月 2017 |bot=InternetArchiveBot }}', 'http://b.example:80/c', 'b.example'],
    [
      'https://www.webcitation.example/5?url=http://imd.example/x',
      'https://www.webcitation.example/5?url=http://imd.example/x',
      'imd.example',
    ],
    ['', 'https://archive.example/2013/http://www.dayoo.example/x', 'dayoo.example'],
    ['', undefined, ''],
  ])('are named: «%s» at %s is %s', (label, address, publisher) => {
    expect(publisherOf(label, address)).toBe(publisher);
  });

  test('are no pictures', () => {
    const bbc = { publisher: 'BBC', url: 'http://a.example' };
    const image = (text: string, target: string) => referenceOf({ text, target }, bbc);
    expect(image('IMG', '/english/x.jpg')).toEqual({
      kind: 'image',
      image: { address: '/english/x.jpg', label: 'BBC' },
    });
    expect(image('Cover Image', 'http://a.example/x.jpg')).toMatchObject({ image: { label: 'Cover Image' } });
    expect(image('img', '//a.example/x.jpg')).toMatchObject({ image: { address: 'https://a.example/x.jpg' } });
    expect(image('IMG', 'data:image/png;base64,AAAA')).toEqual({ kind: 'lost' });
    expect(image('IMG', '')).toEqual({ kind: 'lost' });
  });

  test('are there once: by address, or by name without one', () => {
    const one = { publisher: 'BBC', url: 'http://a.example' };
    const two = { publisher: 'CNN', url: 'http://b.example' };
    const others = [{ ...one, publisher: 'B' }, { publisher: 'bbc ' }, { publisher: 'AP' }, { publisher: 'AP' }];
    expect(uniqueSources([{ publisher: 'cnn' }, one, ...others, two])).toEqual([one, { publisher: 'AP' }, two]);
  });
});
