import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, lengthOf, stepSpan, type TimeSpan, wholeMonthsOf } from '../../../renderer/timeline/time-span.ts';
import {
  archiveSpan,
  clampWindow,
  panWindow,
  parentWindow,
  windowAround,
  windowIncluding,
  zoomWindow,
} from '../../../renderer/timeline/window.ts';
import { toDayNumber } from '../../../shared/model/day.ts';
import { anyHistogram, anySpan, spanOf } from './made-histograms.ts';

const archive = spanOf('2003-01-01', '2014-12-31');
const anyArchive = anyHistogram.map((histogram) => archiveSpan(histogram) ?? archive);
const slack = 1e-6;

function expectInside(window: TimeSpan, all: TimeSpan): void {
  expect(window.start).toBeGreaterThanOrEqual(all.start - slack);
  expect(window.end).toBeLessThanOrEqual(all.end + slack);
  expect(lengthOf(window)).toBeGreaterThanOrEqual(Math.min(28, lengthOf(all)) - slack);
}

test('all time of an archive is whole years, or whole months within one year', () => {
  expect(archiveSpan({ days: [], counts: [], reduced: [], undated: 0 })).toBeUndefined();
  expect(archiveSpan({ days: [toDayNumber('2015-09-04')], counts: [1], reduced: [], undated: 0 })).toEqual(
    spanOf('2015-09-01', '2015-09-30'),
  );
  expect(
    archiveSpan({
      days: [toDayNumber('2003-05-04'), toDayNumber('2014-02-01')],
      counts: [1, 1],
      reduced: [],
      undated: 0,
    }),
  ).toEqual(archive);
});

test('no wish, zoom or pan leaves the archive or becomes too short', () => {
  fc.assert(
    fc.property(anyArchive, anySpan, fc.double({ min: 0.01, max: 100, noNaN: true }), (all, wish, factor) => {
      const window = clampWindow(wish, all);
      const middle = (window.start + window.end) / 2;
      expectInside(window, all);
      expectInside(zoomWindow(window, factor, middle, all), all);
      expectInside(panWindow(window, factor * 100 - 500, all), all);
      expectInside(windowAround(wish, all), all);
      expectInside(parentWindow(window, all), all);
    }),
  );
});

test('zooming keeps the moment under the pointer where it is', () => {
  const window = spanOf('2007-01-01', '2010-12-31');
  const fixed = window.start + lengthOf(window) * 0.3;
  const closer = zoomWindow(window, 0.5, fixed, archive);
  expect((fixed - closer.start) / lengthOf(closer)).toBeCloseTo(0.3);
});

test('zooming out climbs the calendar until all time', () => {
  fc.assert(
    fc.property(anySpan, (wish) => {
      let window = clampWindow(wish, archive);
      for (let steps = 0; steps < 12 && lengthOf(window) < lengthOf(archive); steps += 1) {
        const parent = parentWindow(window, archive);
        expect(lengthOf(parent)).toBeGreaterThan(lengthOf(window));
        window = parent;
      }
      expect(window).toEqual(archive);
    }),
  );
  expect(parentWindow(spanOf('2007-03-01', '2007-03-31'), archive)).toEqual(spanOf('2007-01-01', '2007-12-31'));
  expect(parentWindow(spanOf('2007-01-01', '2007-12-31'), archive)).toEqual(archive);
});

test('a selection is shown among its months or years', () => {
  expect(windowAround(spanOf('2007-03-04', '2007-03-07'), archive)).toEqual(spanOf('2007-03-01', '2007-03-31'));
  expect(windowAround(spanOf('2007-03-30', '2007-04-02'), archive)).toEqual(spanOf('2007-03-01', '2007-04-30'));
  expect(windowAround(spanOf('2007-03-30', '2012-04-02'), archive)).toEqual(spanOf('2007-01-01', '2012-12-31'));
  expect(windowAround(spanOf('1990-01-01', '2003-12-31'), archive)).toEqual(spanOf('2003-01-01', '2003-12-31'));
  expect(windowAround(spanOf('1990-01-01', '1991-12-31'), archive)).toEqual(archive);
});

test('a view of whole months goes on as whole months', () => {
  const year = spanOf('2007-01-01', '2007-12-31');
  expect(windowIncluding(year, spanOf('2008-01-01', '2008-01-31'), archive)).toEqual(
    spanOf('2007-02-01', '2008-01-31'),
  );
  expect(windowIncluding(year, spanOf('2006-12-01', '2006-12-31'), archive)).toEqual(
    spanOf('2006-12-01', '2007-11-30'),
  );
  expect(windowIncluding(year, spanOf('2007-05-01', '2007-05-31'), archive)).toBe(year);
  fc.assert(
    fc.property(anySpan, anySpan, (wish, other) => {
      const span = clampWindow(other, archive);
      const window = windowIncluding(clampWindow(wish, archive), span, archive);
      expect(isWithin({ start: span.start + slack, end: span.end - slack }, window)).toBe(true);
    }),
  );
});

test('a step keeps months months and days their number', () => {
  expect(stepSpan(spanOf('2016-01-01', '2016-01-31'), 1)).toEqual(spanOf('2016-02-01', '2016-02-29'));
  expect(stepSpan(spanOf('2016-01-01', '2016-12-31'), -1)).toEqual(spanOf('2015-01-01', '2015-12-31'));
  expect(stepSpan(spanOf('2015-09-04', '2015-09-07'), 1)).toEqual(spanOf('2015-09-08', '2015-09-11'));
  fc.assert(
    fc.property(anySpan, (span) => {
      // So many days may happen to be whole months one step later: from there months are stepped.
      fc.pre(wholeMonthsOf(span) > 0 || wholeMonthsOf(stepSpan(span, 1)) === 0);
      expect(stepSpan(stepSpan(span, 1), -1)).toEqual(span);
    }),
  );
});
