import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Timeline } from '../../../renderer/timeline/timeline.tsx';
import type { Histogram } from '../../../shared/ipc/archive-contract.ts';
import type { Period } from '../../../shared/ipc/question.ts';
import { toDayNumber } from '../../../shared/model/day.ts';

const days = ['2014-03-01', '2015-09-04', '2015-09-05'].map(toDayNumber);
const whole: Histogram = { days, counts: [3, 304, 2], reduced: [], undated: 0 };

function markup(histogram: Histogram, found?: Histogram, period?: Period): string {
  const nothing = () => undefined;
  return renderToStaticMarkup(
    <Timeline
      whole={histogram}
      found={found}
      period={period}
      onPeriodChange={nothing}
      onDayOpen={nothing}
      onUndatedOpen={nothing}
    />,
  );
}

test('an archive without events says so', () => {
  expect(markup({ days: [], counts: [], reduced: [], undated: 0 })).toContain('no events in this archive');
});

test('the slider says its bar in words', () => {
  const html = markup(
    whole,
    { days: days.slice(1, 2), counts: [12], reduced: [], undated: 0 },
    { from: '2015-09-04', to: '2015-09-04' },
  );
  expect(html).toMatch(/role="slider"[^>]*aria-valuetext="[^"]*2015, 12 of 30[46] events/);
  expect(html).toContain('<strong>4 September 2015</strong> · 12 of 304 events');
});

test('what is known to the year is counted with it, and reaches to its end', () => {
  const vague: Histogram = { ...whole, reduced: [{ date: '2016', count: 12 }] };
  expect(markup(vague)).toMatch(/2014\s?–\s?2016: 321 events/);
});

test('while it is counted only the whole is told', () => {
  expect(markup(whole)).toMatch(/2014\s?–\s?2015: 309 events/);
});
