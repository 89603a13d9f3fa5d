import { expect, test } from 'vitest';
import { failureIds, failureInWords } from '../../../shared/texts/failure-in-words.ts';

test('a failure is said in any language, with its numbers as they are', () => {
  const told = { failure: 'too-many-in-folder', values: { name: '/tmp/很多', limit: 200_000 } } as const;
  expect(failureInWords(told, 'en')).toEqual({
    message: '«/tmp/很多» holds more than 200000 files.',
    cure: 'Choose the archive’s own folder rather than one that holds many other things.',
  });
  expect(failureInWords(told, 'zh-Hans').message).toBe('“/tmp/很多”含有超过 200000 个文件。');
});

test('a failure is named once, though it has two texts', () => {
  expect(failureIds).toContain('connection-lost');
  expect(failureIds.filter((id) => id.includes('.'))).toEqual([]);
});
