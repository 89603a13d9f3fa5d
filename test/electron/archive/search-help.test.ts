import { expect, test } from 'vitest';
import { answerQuestion } from '../../../electron/archive/answered-question.ts';
import { relatedTo } from '../../../electron/archive/search-help.ts';
import { eventOf } from '../../shared/search/made-events.ts';
import { openWhole } from './made-archives.ts';

const days = Array.from({ length: 6 }, (_, at) => `2015-09-1${at}`);
const archive = openWhole({
  events: [
    ...days.map((day) => eventOf(`talks/${day}`, day, { headline: 'Nuclear talks in Geneva resume' })),
    ...Array.from({ length: 60 }, (_, at) => eventOf(`rain/${at}`, '2015-10-01', { headline: `Rain falls on ${at}` })),
  ],
});
const related = (text: string): readonly string[] =>
  relatedTo(archive, answerQuestion(archive, { text, include: [], exclude: [], order: 'newest' }));

test('words that go with a search are none that it looks for already, nor what its last word may become', () => {
  expect(related('geneva nuc')).toEqual(expect.arrayContaining(['talks', 'resume']));
  expect(related('geneva nuc')).not.toContain('Nuclear');
  expect(related('geneva ')).toContain('Nuclear');
  expect(related('geneva ')).not.toContain('Geneva');
});
