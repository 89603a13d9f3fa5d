import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  faultOfName,
  nameFromBytes,
  plainName,
  shownName,
} from '../../../../electron/storage/containers/entry-names.ts';

describe('faultOfName', () => {
  test('takes ordinary names in any script', () => {
    for (const name of [
      'a.md',
      'news/2015/09/4/some-event.md',
      '新闻/二〇一五.md',
      '.hidden/x',
      'a..b/c...d',
      'console.md',
      'aux-1/nul1',
      'é'.normalize('NFD'),
    ])
      expect([name, faultOfName(name)]).toEqual([name, undefined]);
  });

  test('takes no name that could lead anywhere else, on any system', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', '/', '\\', 'a', 'b.md', ' ', ':', '\0', 'C'), { maxLength: 9 }),
        (parts) => {
          const name = parts.join('');
          fc.pre(faultOfName(name) === undefined);
          expect(name.split('/').some((part) => ['', '.', '..'].includes(part))).toBe(false);
          expect(name).not.toMatch(/[\\:]|\0/);
        },
      ),
    );
  });

  test('is quick with names made to be slow', () => {
    const started = performance.now();
    for (const name of ['/'.repeat(1e6), '. '.repeat(1e6), 'con'.repeat(1e6), './'.repeat(1e6)])
      faultOfName(plainName(name));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test('plainName takes off what some programs put before every name', () => {
  expect(['./a', '././a', 'a/./b', './', '.a'].map(plainName)).toEqual(['a', 'a', 'a/./b', '', '.a']);
});

test('nameFromBytes keeps names apart that are no UTF-8', () => {
  const names = Array.from({ length: 256 }, (_, byte) => nameFromBytes(Buffer.from([0xff, byte])));
  expect(new Set(names).size).toBe(256);
  expect(nameFromBytes(Buffer.from('漢\ufffd.md'))).toBe('漢\ufffd.md');
});

test('shownName shows nothing that would act on a terminal', () => {
  expect(shownName('a\u001b[2J\n\u0085b漢')).toBe('a\\u{1b}[2J\\u{a}\\u{85}b漢');
});
