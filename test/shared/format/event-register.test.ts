import { describe, expect, test } from 'vitest';
import { createEventRegister, idFromHeadline } from '../../../shared/format/event-register.ts';
import { createProblemLog } from '../../../shared/format/problems.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';

const event = (id: string, headline: string): NewsEvent => ({
  id,
  record: 'page',
  date: '2015',
  headline,
  headings: [],
  topics: [],
  sources: [],
  images: [],
  revisions: [],
  relations: [],
  files: [headline.slice(0, 1)],
});

describe('events of one id', () => {
  test('are taken once when they are equal, and else told apart', () => {
    const taken: [string, number][] = [];
    const problems = createProblemLog();
    const register = createEventRegister((one, place) => taken.push([one.id, place]), problems);
    const events = [event('a', 'One'), event('a', 'Two'), event('a', 'Two'), event('a~2', 'Own'), event('a', 'One')];
    for (const [index, one] of events.entries()) {
      expect(register.add(one, { file: 'f', line: index + 1 })).toBe(![2, 4].includes(index));
    }
    expect(taken).toEqual([
      ['a', 1],
      ['a~2', 2],
      ['a~2~2', 3],
    ]);
    expect(problems.list().map(({ line, what, done }) => `${line}: ${what} ${done}`)).toEqual([
      '2: The id «a» is that of another event, in line 1 of f. This one became «a~2».',
      '3: The same event stands in line 2 of f. It was taken once.',
      '4: The id «a~2» is that of another event, in line 2 of f. This one became «a~2~2».',
      '5: The same event stands in line 1 of f. It was taken once.',
    ]);
  });

  test('are many without asking for many', () => {
    let count = 0;
    const register = createEventRegister(() => (count += 1), createProblemLog());
    for (let line = 1; line <= 50_000; line += 1) register.add(event('a', String(line)), { file: 'f', line });
    expect(count).toBe(50_000);
  });
});

test.each([
  ['Ship sinks off Malta: 12 dead!', '2015-09-04/ship-sinks-off-malta-12-dead'],
  ['伊军遇袭。', '2015-09-04/伊军遇袭'],
  ['?!', '2015-09-04/event'],
  ['Straße in Ḿalta', '2015-09-04/straße-in-ḿalta'],
])('ids are made of date and headline: %s', (headline, id) => {
  expect(idFromHeadline('2015-09-04', headline)).toBe(id);
});
