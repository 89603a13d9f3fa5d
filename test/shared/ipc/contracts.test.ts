import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { archiveAnswers, archivePushes, archiveRequests } from '../../../shared/ipc/archive-contract.ts';
import { fromArchiveProcessSchema, toArchiveProcessSchema } from '../../../shared/ipc/archive-process-contract.ts';
import { desktopAnswers, desktopMessageSchema, desktopRequests } from '../../../shared/ipc/desktop-contract.ts';
import { fileAnswers, fileProgress, fileRequests } from '../../../shared/ipc/files-contract.ts';
import { checkAnswer } from '../../../shared/ipc/port.ts';

const contracts = [
  { name: 'archive', requests: archiveRequests, answers: archiveAnswers },
  { name: 'files', requests: fileRequests, answers: fileAnswers },
  { name: 'desktop', requests: desktopRequests, answers: desktopAnswers },
];
const methods = contracts.flatMap(({ name, answers }) =>
  Object.entries<z.ZodMiniType>(answers).map(([method, schema]) => ({ name, method, schema })),
);
const junk = [null, true, 7, Number.NaN, 'x', [7], () => 7];

describe('a contract', () => {
  test.each(contracts)('$name has an answer for each request, and no other', ({ requests, answers }) => {
    expect(Object.keys(answers).sort()).toEqual(Object.keys(requests).sort());
  });

  test('of files has progress for each request', () => {
    expect(Object.keys(fileProgress).sort()).toEqual(Object.keys(fileRequests).sort());
  });

  test.each(methods)('$name: junk is no answer to $method', ({ method, schema }) => {
    for (const value of junk) {
      expect(() => checkAnswer(schema, value, method)).toThrow(`«${method}» was answered `);
    }
  });

  test.each([
    ['pushes of progress', archivePushes.progress],
    ['messages to the page', desktopMessageSchema],
    ['messages to the archive process', toArchiveProcessSchema],
    ['messages of the archive process', fromArchiveProcessSchema],
    ['progress of files', fileProgress.import],
  ])('junk is none of the %s', (_, schema: z.ZodMiniType) => {
    for (const value of [...junk, undefined, {}, { kind: 'x' }]) expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('a wrong answer is told by its first wrong place', () => {
  const histogram = { days: [1, 2], counts: [3, 4], reduced: [], undated: 0 };
  const coverage = { events: 7, loaded: 7, indexed: 7, isLoading: false, isComplete: true };
  const names = { total: 0, names: [] };
  const facets = {
    archive: names,
    heading: names,
    category: names,
    topic: names,
    source: names,
    precision: names,
    record: names,
  };
  const survey = { total: 7, coverage, histogram, facets };
  const row = {
    id: 'bridge',
    date: '2015-09-04',
    record: 'page',
    headline: { text: 'A bridge opens', marks: [{ start: 2, end: 8 }] },
    headings: [],
    sources: [],
    revisions: 0,
    hasImage: false,
  };

  test('where nothing is wrong it is answered as it is', () => {
    expect(checkAnswer(archiveAnswers.survey, survey, 'survey')).toEqual(survey);
    expect(checkAnswer(archiveAnswers.rows, [row], 'rows')).toEqual([row]);
  });

  test.each([
    ['histogram.days', { ...survey, histogram: { ...histogram, days: 'x' } }],
    ['histogram.days.1', { ...survey, histogram: { ...histogram, days: [1, 2.5] } }],
    ['histogram.counts.0', { ...survey, histogram: { ...histogram, counts: [-1, 4] } }],
    ['histogram', { ...survey, histogram: { ...histogram, days: [1] } }],
    ['histogram.reduced.0.date', { ...survey, histogram: { ...histogram, reduced: [{ date: '2015-13', count: 1 }] } }],
    ['coverage.failure.message', { ...survey, coverage: { ...coverage, failure: { name: 'x' } } }],
    ['facets.precision', { ...survey, facets: { ...facets, precision: undefined } }],
    ['total', { ...survey, total: undefined }],
  ])('survey: %s', (place, answer) => {
    expect(() => checkAnswer(archiveAnswers.survey, answer, 'survey')).toThrow(
      `«survey» was answered with a wrong «${place}»: `,
    );
  });

  test.each([
    ['1.date', [row, { ...row, date: '2015-02-30' }]],
    ['0.headline.marks.0', [{ ...row, headline: { text: 'A', marks: [{ start: 0 }] } }]],
    ['0.headline.marks.1', [{ ...row, headline: { text: 'A', marks: [{ start: 0, end: 1 }, null] } }]],
    ['0.excerpt', [{ ...row, excerpt: undefined }]],
    ['0.sources.0', [{ ...row, sources: [7] }]],
  ])('rows: %s', (place, answer) => {
    expect(() => checkAnswer(archiveAnswers.rows, answer, 'rows')).toThrow(
      `«rows» was answered with a wrong «${place}»: `,
    );
  });

  test('image: bytes', () => {
    const image = { type: 'image/png', bytes: new Uint8Array([1]) };
    expect(checkAnswer(archiveAnswers.image, image, 'image')).toEqual(image);
    expect(() => checkAnswer(archiveAnswers.image, { ...image, bytes: [1] }, 'image')).toThrow('«bytes»: is no bytes');
  });
});
