import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../../shared/search/analysis/excerpt.ts';
import type { Sought } from '../../../../shared/search/analysis/finder.ts';
import { createMarker } from '../../../../shared/search/analysis/marks.ts';
import { createNewsAnalyzer } from '../../../../shared/search/analysis/news-analyzer.ts';

const analyzer = createNewsAnalyzer(['en'], '78.2');
const filler = 'Lorem ipsum dolor sit amet consectetur '.repeat(10);
const words = (...texts: readonly string[]) =>
  createMarker(
    texts.map((text): Sought => ({ kind: 'word', text })),
    analyzer,
  );

describe('excerpt', () => {
  test('is the whole of a short text, and the beginning of one where nothing is sought', () => {
    expect(excerpt('A short one.', undefined, 200)).toEqual({ text: 'A short one.', marks: [] });
    expect(excerpt(filler, undefined, 30)).toEqual({ text: 'Lorem ipsum dolor sit amet …', marks: [] });
  });

  test('shows the place where most is found, marked where it stands', () => {
    const text = `A comet, a comet and a comet. ${filler}The tail of the comet’s shine. ${filler}`;
    const shown = excerpt(text, words('comets', 'tail'), 160);
    expect(shown.text).toContain('The tail of the comet’s shine.');
    expect(shown.text.startsWith('… ')).toBe(true);
    expect(shown.marks.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['tail', 'comet']);
    expect(shown.text.length).toBeLessThan(200);
  });

  test('of two such places shows the one where it stands closest', () => {
    const text = `The tail, long and bright, of a comet. ${filler}The comet tail. ${filler}`;
    expect(excerpt(text, words('comet', 'tail'), 100).text).toContain('The comet tail.');
  });

  test('shows Chinese where it was found', () => {
    const text = `${'新闻报道说，'.repeat(40)}法国总统访问北京。${'新闻报道说，'.repeat(40)}`;
    const shown = excerpt(text, words('法国总统', '北京'), 40);
    expect(shown.marks.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['法国总统', '北京']);
  });

  test('never cuts in two what is seen as one, and keeps its marks inside, for any text', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      ' ',
      '😀',
      'e\u0301\u0323',
      '👩‍🔬',
      '法',
      'か\u3099',
      'กิ่',
      '\u1112\u1161\u11ab',
    );
    const characters = fc.array(unit, { maxLength: 120 });
    fc.assert(
      fc.property(characters, fc.integer({ min: 1, max: 60 }), (parts, length) => {
        const { text, marks } = excerpt(parts.join(''), words('a', '法', 'ab'), length);
        const shown = text.replace(/^… /, '').replace(/ …$/, '');
        const whole = [...new Intl.Segmenter('en').segment(parts.join(''))].map(({ segment }) => segment);
        const cut = [...new Intl.Segmenter('en').segment(shown)].map(({ segment }) => segment);
        expect(`,${whole.join(',')},`).toContain(`,${cut.map((one) => `${one},`).join('')}`);
        for (const { start, end } of marks) {
          expect(start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toMatch(/^(?:a|b|法)+$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
