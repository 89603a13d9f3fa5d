import { expect, test } from 'vitest';
import { citationOf } from '../../../renderer/event/citation.ts';
import { dateInFull } from '../../../renderer/words.ts';
import { eventOf } from '../../shared/search/made-events.ts';

const archive = { id: 'a', title: 'Events', languages: ['en'] };

test('names what, when, who, where and under which licence', () => {
  const event = eventOf('news/2015/09/4/bridge', '2015-09-04', {
    headline: 'A bridge opens.',
    sources: [{ publisher: 'The Courier', url: 'https://courier.example/1' }, { publisher: 'Radio' }],
  });
  const told = {
    ...archive,
    edition: '2026-11',
    publisher: 'A library',
    licence: 'CC-BY-SA-4.0',
    attribution: 'Its authors',
  };
  expect(citationOf(event, told)).toBe(
    [
      `“A bridge opens.” ${dateInFull('2015-09-04')}.`,
      'The Courier, https://courier.example/1',
      'Radio',
      'Events, edition 2026-11, news/2015/09/4/bridge',
      'A library. Its authors',
      'Licence: CC-BY-SA-4.0',
    ].join('\n'),
  );
});

test('leaves out what is not known', () => {
  const event = eventOf('x', '2015-09', { headline: 'A bridge opens.', sources: [] });
  expect(citationOf(event, archive)).toBe(`“A bridge opens.” ${dateInFull('2015-09')}.\nEvents, x`);
});
