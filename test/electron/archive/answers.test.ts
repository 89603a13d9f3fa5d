import { expect, test } from 'vitest';
import { aboutPageOf, storyPartOf } from '../../../electron/archive/about-pages.ts';
import { answerQuestion, facetNamesOf, surveyOf } from '../../../electron/archive/answered-question.ts';
import { dayPageOf } from '../../../electron/archive/day-pages.ts';
import { eventPageOf, findEvent, neighboursOf } from '../../../electron/archive/event-pages.ts';
import { rowsOf } from '../../../electron/archive/rows.ts';
import { completionsOf, notesOf, relatedTo } from '../../../electron/archive/search-help.ts';
import { type ArchiveAnswers, archiveAnswers, archivePushes } from '../../../shared/ipc/archive-contract.ts';
import { checkAnswer } from '../../../shared/ipc/port.ts';
import { histogramsByName } from '../../../shared/search/selection.ts';
import { eventOf } from '../../shared/search/made-events.ts';
import { openHeads, openWhole, yearsOf } from './made-archives.ts';

const rivers = {
  manifest: { title: 'Rivers' },
  media: ['media/ferry.png'],
  events: [
    eventOf('old-ferry', '2014-03-02', {
      headline: 'The ferry of the river sinks',
      summary: 'A ferry sank.\nNobody was hurt.',
      headings: ['Ferries'],
      category: 'Accidents',
      topics: ['Ferries'],
      sources: [{ publisher: 'The Reed', url: 'https://reed.example/1' }, { publisher: 'Anon' }],
      images: [{ address: 'media/ferry.png', label: 'The ferry' }],
      relations: [{ id: 'bridge', topics: ['Ferries'] }],
      original: { headline: 'The  ferry of the river sinks' },
    }),
    eventOf('month', '2015-09', { topics: ['Floods'] }),
    eventOf('tunnel', '2015-09-04', { headings: ['Tunnels'] }),
    eventOf('bridge', '2015-09-04', { record: 'listed' }),
  ],
};
const lakes = { manifest: { title: 'Lakes', edition: '2026-11' }, events: [eventOf('pier', '2016')] };

test('what is answered passes the schemas of the contract, and nothing of it is lost', async () => {
  const archive = openWhole(rivers, lakes);
  const question = { text: 'ferry', include: [], exclude: [], order: 'newest' } as const;
  const answered = answerQuestion(archive, question);
  const all = answerQuestion(archive, { ...question, text: '' });
  const search = notesOf(archive, answerQuestion(archive, { ...question, text: '"ferry -topic:' }), 'en');
  const ferry = await findEvent(archive, 'a:old-ferry');
  const answers: Omit<ArchiveAnswers, 'image' | 'problems'> = {
    open: archive.overview(),
    survey: { ...surveyOf(archive, answered), ...(search && { search }) },
    related: relatedTo(archive, answered),
    stack: histogramsByName(archive.table, all.selection.ordinals, 'category', 7),
    about: aboutPageOf(archive, { facet: 'topic', value: 'Ferries' }),
    story: storyPartOf(archive, { facet: 'topic', value: 'Ferries' }, 50),
    complete: completionsOf(archive, 'fer', 3, 'en'),
    rows: rowsOf(archive, answered.order.page(0, 10), answered.markers),
    facet: facetNamesOf(archive.table, all, 'topic', { contains: '', offset: 0, limit: 10 }),
    event: eventPageOf(archive, ferry, answered.markers),
    neighbours: neighboursOf(archive, all, ferry),
    day: await dayPageOf(archive, '2015-09-04'),
  };
  expect(answers.rows).toHaveLength(1);
  expect(answers.complete).not.toHaveLength(0);
  expect(search?.problems).not.toHaveLength(0);
  for (const method of Object.keys(answers) as (keyof typeof answers)[]) {
    const checked: unknown = checkAnswer<unknown>(archiveAnswers[method], answers[method], method);
    expect(checked).toStrictEqual(answers[method]);
  }
});

test('what is told of an opening passes the schema of the contract', () => {
  const { open, told } = openHeads([rivers]);
  for (const year of yearsOf([rivers])) open.take(year);
  open.take({ kind: 'failure', error: { name: 'Damaged', message: 'It broke.', cure: 'Copy it again.' } });
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toHaveProperty('failure.cure');
  for (const coverage of told) {
    const progress = { kind: 'open', coverage };
    expect(archivePushes.progress.parse(progress)).toStrictEqual(progress);
  }
});
