import { describe, expect, test } from 'vitest';
import { ownArguments, readCommandLine, readStartRequest } from '../../electron/command-line.ts';

describe('readCommandLine', () => {
  test.each([
    [['--archive', 'news'], { archive: '/home/ann/news', paths: [] }],
    [['--no-sandbox', '--archive=/data/zh'], { archive: '/data/zh', paths: [] }],
    [[], { paths: [] }],
    [['--archive'], { paths: [] }],
    [['--archives', 'x'], { paths: ['/home/ann/x'] }],
    [['a.daybook', '/b/c d.daybook'], { paths: ['/home/ann/a.daybook', '/b/c d.daybook'] }],
    [['--archive', 'news', 'a.daybook', '--'], { archive: '/home/ann/news', paths: ['/home/ann/a.daybook'] }],
    [['file:///b/c%20d.daybook', 'https://news.example/a.daybook', 'file://host/x', ''], { paths: ['/b/c d.daybook'] }],
    [['-psn_0_1', '--x=y'], { paths: [] }],
  ])('%j', (arguments_, request) => {
    expect(readCommandLine(arguments_, '/home/ann')).toEqual(request);
  });
});

describe('ownArguments', () => {
  test.each([
    [['electron', '.', '--archive', 'news'], false, ['--archive', 'news']],
    [['electron', '--inspect=0', '/src/daybook', 'a.daybook'], false, ['--inspect=0', 'a.daybook']],
    [['daybook', 'a.daybook'], true, ['a.daybook']],
    [['daybook'], true, []],
  ])('%j, packaged: %s', (arguments_, isPackaged, own) => {
    expect(ownArguments(arguments_, isPackaged)).toEqual(own);
  });
});

describe('readStartRequest', () => {
  test.each([[{ archive: '/data/zh', paths: ['/b'] }], [{ paths: [] }]])('takes %j', (request) => {
    expect(readStartRequest(request)).toEqual(request);
  });

  test.each([[null], [7], [{}], [{ paths: '/b' }], [{ paths: ['b'] }], [{ archive: 7, paths: ['/b'] }]])(
    'takes nothing of %j',
    (said) => {
      expect(readStartRequest(said)).toEqual({ paths: [] });
    },
  );
});
