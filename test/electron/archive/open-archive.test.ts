import { describe, expect, test } from 'vitest';
import { answerQuestion, facetNamesOf, surveyOf } from '../../../electron/archive/answered-question.ts';
import { dayPageOf } from '../../../electron/archive/day-pages.ts';
import { eventPageOf, findEvent, neighboursOf } from '../../../electron/archive/event-pages.ts';
import type { OpenArchive } from '../../../electron/archive/open-archive.ts';
import { rowsOf } from '../../../electron/archive/rows.ts';
import type { Question } from '../../../shared/ipc/question.ts';
import { eventOf } from '../../shared/search/made-events.ts';
import { headOf, type MadeArchive, openHeads, openWhole, yearsOf } from './made-archives.ts';

const everything: Question = { text: '', include: [], exclude: [], order: 'newest' };
const rivers: MadeArchive = {
  manifest: { title: 'Rivers' },
  events: [
    eventOf('old-ferry', '2014-03-02', { topics: ['Ferries'], relations: [{ id: 'bridge', topics: ['Ferries'] }] }),
    eventOf('year', '2015', { topics: ['Floods'] }),
    eventOf('month', '2015-09', { topics: ['Floods'] }),
    eventOf('tunnel', '2015-09-01', { headings: ['Tunnels'] }),
    eventOf('bridge', '2015-09-04', { record: 'listed', relations: [{ id: 'old-ferry', topics: [] }] }),
  ],
};
const lakes: MadeArchive = {
  manifest: { title: 'Lakes', edition: '2026-11' },
  events: [
    eventOf('bridge', '2015-09-04', { headline: 'A bridge over the lake' }),
    eventOf('pier', '2016', { headline: 'A pier', relations: [{ id: 'old-ferry', topics: ['Ferries'] }] }),
  ],
};

function ids(archive: OpenArchive, question: Question = everything): string[] {
  return rowsOf(archive, answerQuestion(archive, question).order.all()).map(({ id }) => id);
}

describe('years that come in', () => {
  test('are counted by what the archive says of itself until all are here', () => {
    const { open, told } = openHeads([rivers]);
    const [newest, oldest] = yearsOf([rivers]);
    if (!newest || !oldest) throw new Error('there are two years');
    expect(open.coverage()).toEqual({ events: 5, loaded: 0, indexed: 0, isLoading: true, isComplete: false });
    open.take(newest);
    expect(told.at(-1)).toEqual({
      events: 5,
      loaded: 4,
      loadedSinceYear: 2015,
      indexed: 4,
      sinceYear: 2015,
      isLoading: true,
      isComplete: false,
    });
    expect(open.overview()).toMatchObject({
      events: 5,
      dates: 5,
      first: '2014-03-02',
      last: '2015',
      archives: [
        { id: 'a', title: 'Rivers', events: 5, eventsByRecord: { page: 4, listed: 1, mentioned: 0 }, topics: 2 },
      ],
      histogram: {
        counts: [1, 1, 1],
        reduced: [
          { date: '2015', count: 1 },
          { date: '2015-09', count: 1 },
        ],
      },
    });
    const survey = surveyOf(open, answerQuestion(open, everything));
    expect([survey.total, survey.coverage.isComplete]).toEqual([4, false]);
    open.take(oldest);
    open.take({ kind: 'end' });
    expect(told.at(-1)).toMatchObject({
      events: 5,
      loaded: 5,
      loadedSinceYear: 2014,
      isLoading: false,
      isComplete: true,
    });
    expect(surveyOf(open, answerQuestion(open, everything)).coverage.isComplete).toBe(true);
    expect(ids(open)).toEqual(['bridge', 'tunnel', 'month', 'year', 'old-ferry']);
    expect(ids(open, { ...everything, order: 'oldest' })).toEqual(['old-ferry', 'year', 'month', 'tunnel', 'bridge']);
  });

  test('win over a manifest that lies', () => {
    const honest = headOf(rivers);
    const lying = {
      ...honest,
      manifest: { ...honest.manifest, events: 2, records: { page: 9, listed: 9, mentioned: 9 }, topics: 77 },
      dates: { '1900': 1_000_000, '2015-09-04': 0 },
    };
    const { open } = openHeads([rivers], [lying]);
    expect(open.overview()).toMatchObject({
      events: 2,
      histogram: { days: [], reduced: [{ date: '1900', count: 1_000_000 }] },
    });
    for (const year of yearsOf([rivers])) {
      open.take(year);
      expect(open.coverage().events).toBeGreaterThanOrEqual(open.coverage().loaded);
    }
    open.take({ kind: 'end' });
    expect(open.overview()).toEqual(openWhole(rivers).overview());
    expect(open.overview()).toMatchObject({ events: 5, first: '2014-03-02', coverage: { events: 5 } });
  });

  test('stay when an older one cannot be read, and it is told', () => {
    const { open, told } = openHeads([rivers]);
    const [newest] = yearsOf([rivers]);
    if (newest) open.take(newest);
    open.take({
      kind: 'failure',
      error: { name: 'Damaged', message: 'The year 2014 is damaged.', cure: 'Copy it anew.' },
    });
    expect(told.at(-1)).toMatchObject({
      events: 5,
      loaded: 4,
      isLoading: false,
      isComplete: true,
      failure: { message: 'The year 2014 is damaged.', cure: 'Copy it anew.' },
    });
    expect(open.overview().events).toBe(5);
    expect(ids(open)).toHaveLength(4);
    open.take({ kind: 'end' });
    expect(told).toHaveLength(3);
  });

  test('that are out of order are a failure, not a crash', () => {
    const { open } = openHeads([rivers]);
    for (const year of yearsOf([rivers]).reverse()) open.take(year);
    const { failure, loaded } = open.coverage();
    expect(failure?.message).toContain('stands among those of 2014-03-02');
    expect(loaded).toBe(1);
  });

  test('are waited for by what asks for their events', async () => {
    const { open } = openHeads([rivers]);
    const [newest, oldest] = yearsOf([rivers]);
    if (!newest || !oldest) throw new Error('there are two years');
    const asked = Promise.all([findEvent(open, 'old-ferry'), dayPageOf(open, '2014-03-02')]);
    const unknown = findEvent(open, 'nothing');
    open.take(newest);
    open.take(oldest);
    const [ordinal, day] = await asked;
    expect(open.table.events[ordinal]?.id).toBe('old-ferry');
    expect(day.groups[0]?.events).toHaveLength(1);
    open.take({ kind: 'end' });
    await expect(unknown).rejects.toMatchObject({
      name: 'NoSuchEvent',
      message: 'This archive has no event «nothing».',
    });
  });
});

describe('dates known only to the month or the year', () => {
  const open = openWhole(rivers);
  const period = (from: string, to: string) => ids(open, { ...everything, period: { from, to } });

  test('are in a period that holds all that they may mean', () => {
    expect(period('2015-09-01', '2015-09-30')).toEqual(['bridge', 'tunnel', 'month']);
    expect(period('2015-09-01', '2015-09-29')).toEqual(['bridge', 'tunnel']);
    expect(period('2015-01-01', '2015-12-31')).toEqual(['bridge', 'tunnel', 'month', 'year']);
  });

  test('are on the page of no day, nor a day before or after', async () => {
    const day = await dayPageOf(open, '2015-09-01');
    expect(day.groups.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['tunnel']);
    expect([day.previous, day.next]).toEqual(['2014-03-02', '2015-09-04']);
    expect((await dayPageOf(open, '2015-01-01')).groups).toEqual([]);
  });

  test('stand beside others in time', async () => {
    const answer = answerQuestion(open, { ...everything, text: 'nothing' });
    const neighbours = neighboursOf(open, answer, await findEvent(open, 'month'));
    expect([neighbours.previous?.id, neighbours.next?.id, neighbours.place]).toEqual(['year', 'tunnel', undefined]);
  });
});

describe('several archives', () => {
  const open = openWhole(rivers, lakes);

  test('are one list in order of time, of one date the first archive’s before the second’s', () => {
    expect(ids(open)).toEqual(['b:pier', 'a:bridge', 'b:bridge', 'a:tunnel', 'a:month', 'a:year', 'a:old-ferry']);
    expect(open.overview()).toMatchObject({
      events: 7,
      dates: 6,
      first: '2014-03-02',
      last: '2016',
      archives: [
        { id: 'a', title: 'Rivers', events: 5, last: '2015' },
        { id: 'b', title: 'Lakes', events: 2, first: '2015-09-04' },
      ],
    });
  });

  test('say of each event where it is from, and are names to narrow by', () => {
    const question: Question = { ...everything, include: [{ facet: 'archive', value: 'Lakes' }] };
    const answer = answerQuestion(open, question);
    expect(rowsOf(open, answer.order.all()).map(({ archive }) => archive)).toEqual(['b', 'b']);
    expect(facetNamesOf(open.table, answer, 'archive', { contains: '', offset: 0, limit: 9 }).names).toEqual([
      { value: 'Rivers', count: 5 },
      { value: 'Lakes', count: 2 },
    ]);
    const alone = openWhole(rivers);
    expect(surveyOf(alone, answerQuestion(alone, everything)).facets.archive).toEqual({ total: 0, names: [] });
    expect(rowsOf(alone, [0])[0]).not.toHaveProperty('archive');
  });

  test('relate events inside themselves only', async () => {
    const page = eventPageOf(open, await findEvent(open, 'a:bridge'), undefined);
    expect(page).toMatchObject({
      archive: 'a',
      event: { id: 'bridge' },
      related: [{ id: 'a:old-ferry', archive: 'a' }],
    });
    expect(eventPageOf(open, await findEvent(open, 'b:pier'), undefined).related).toEqual([]);
    await expect(findEvent(open, 'bridge')).rejects.toMatchObject({ name: 'NoSuchEvent' });
  });

  test('of one title are told apart', () => {
    const titles = (...archives: readonly MadeArchive[]) =>
      openWhole(...archives)
        .overview()
        .archives.map(({ title }) => title);
    expect(titles(lakes, { ...lakes, manifest: { title: 'Lakes', edition: '2026-12' } })).toEqual([
      'Lakes (2026-11)',
      'Lakes (2026-12)',
    ]);
    expect(titles(rivers, rivers, lakes)).toEqual(['Rivers', 'Rivers (2)', 'Lakes']);
    const endless = { ...rivers, manifest: { title: '🌊'.repeat(5000) } };
    expect(titles(endless, endless)).toEqual([`${'🌊'.repeat(200)}…`, `${'🌊'.repeat(200)}… (2)`]);
  });

  test('are searched together', () => {
    expect(ids(open, { ...everything, text: 'bridge lake ', order: 'relevance' })).toEqual(['b:bridge']);
  });

  test('are marked in the fields that were searched, and in no other', () => {
    const marked = (text: string): string[] => {
      const { order, markers } = answerQuestion(open, { ...everything, text });
      return rowsOf(open, order.page(0, 1), markers).flatMap(({ headline, excerpt }) =>
        [headline, excerpt].flatMap((one) => one?.marks.map(({ start, end }) => one.text.slice(start, end)) ?? []),
      );
    };
    expect(marked('lake ')).toEqual(['lake']);
    expect(marked('headline:lake ')).toEqual(['lake']);
    expect(marked('topic:floods ')).toEqual(['Floods']);
    expect(marked('source:floods OR topic:floods -lake')).toEqual(['Floods']);
  });
});

describe('topics whose kind an archive says', () => {
  const kinds = { person: ['Ann Reed'], place: ['Lake'] };
  const open = openWhole({
    events: [
      eventOf('one', '2014-03-02', { topics: ['Lake', 'Storms'] }),
      eventOf('two', '2014-03-09', { topics: ['Lake', 'Ann Reed'], topicKinds: kinds }),
    ],
  });

  test('stand in groups of their own, in all events that have them', () => {
    expect(surveyOf(open, answerQuestion(open, everything))).toMatchObject({
      facets: { topic: { total: 3 } },
      topicGroups: {
        other: { total: 1, names: [{ value: 'Storms', count: 1 }] },
        person: { total: 1, names: [{ value: 'Ann Reed', count: 1 }] },
        organisation: { total: 0, names: [] },
        place: { total: 1, names: [{ value: 'Lake', count: 2 }] },
      },
    });
  });

  test('stand in their group when they are chosen, also where no event is left', () => {
    const question = { ...everything, text: 'nothing', include: [{ facet: 'topic', value: 'lake' } as const] };
    expect(surveyOf(open, answerQuestion(open, question)).topicGroups).toMatchObject({
      other: { total: 0, names: [] },
      place: { total: 0, names: [{ value: 'lake', count: 0 }] },
    });
  });

  test('are found by group', () => {
    const page = { contains: 'e', offset: 0, limit: 9, group: 'person' } as const;
    expect(facetNamesOf(open.table, answerQuestion(open, everything), 'topic', page)).toEqual({
      total: 1,
      names: [{ value: 'Ann Reed', count: 1 }],
    });
  });

  test('have no groups where nothing is said', () => {
    expect(surveyOf(openWhole(rivers), answerQuestion(openWhole(rivers), everything))).not.toHaveProperty(
      'topicGroups',
    );
  });
});
