import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../electron/command-line.ts';

describe('readCommandLine', () => {
  test.each([
    [['daybook', '--archive', 'news'], { archive: '/home/ann/news' }],
    [['electron', '.', '--no-sandbox', '--archive=/data/zh'], { archive: '/data/zh' }],
    [['electron', '.'], {}],
    [['electron', '.', '--archive'], {}],
    [['electron', '.', '--archives', 'x'], {}],
  ])('%j', (arguments_, request) => {
    expect(readCommandLine(arguments_, '/home/ann')).toEqual(request);
  });
});
