import { describe, expect, test } from 'vitest';
import { eventOf, filesIn } from '../read.ts';
import { dayOf, readDays } from './read-days.ts';

describe('a file of the first generation', () => {
  const archive = readDays({
    'x/2015-09-04.yaml': dayOf('2015-09-04', {
      'Law and Crime': [
        'Trial of the century',
        'A court in Utopia &amp; environs frees the accused. (Reuters via News24)',
      ],
      Uncategorized: ['The oldest tree falls. (BBC)'],
    }),
  });

  test('gives events with sections, headings, topics and sources', () => {
    expect(archive.events).toEqual([
      {
        id: expect.stringMatching(/^2015\/09\/04\/a-court-in-utopia-environs-frees-[0-9a-z]+$/),
        record: 'page',
        date: '2015-09-04',
        headline: 'A court in Utopia & environs frees the accused.',
        headings: ['Trial of the century'],
        category: 'Law and crime',
        topics: ['Trial of the century'],
        sources: [{ publisher: 'Reuters' }, { publisher: 'News24' }],
        images: [],
        revisions: [],
        relations: [],
        original: {
          headline: 'A court in Utopia &amp; environs frees the accused. (Reuters via News24)',
          category: 'Law and Crime',
        },
        files: ['x/2015-09-04.yaml'],
      },
      expect.objectContaining({ headline: 'The oldest tree falls.', headings: [], topics: [] }),
    ]);
    expect(archive.events[1]).not.toHaveProperty('category');
    expect(archive).toMatchObject({ problems: [], tally: { eventLists: 1 }, manifest: { languages: ['en'] } });
  });

  test('parts a long text into headline and summary, and leaves a short one whole', () => {
    const first = 'The parliament of Utopia votes for a new law on trees after a debate of nine hours in the capital.';
    const rest = 'Mr. Oak, who was against it, leaves the U.S. embassy. He says nothing.';
    const { events } = readDays({
      '2015-09-04.yaml': dayOf('2015-09-04', { X: [`${first} ${rest} (BBC)`, 'A. Oak leaves. He waits.'] }),
    });
    expect(events).toMatchObject([{ headline: first, summary: rest }, { headline: 'A. Oak leaves. He waits.' }]);
    expect(events[1]).not.toHaveProperty('summary');
  });

  test('keeps ids when other lines, sources and headings change', () => {
    const idOf = (lines: readonly string[]): string | undefined =>
      readDays({ '2015-09-04.yaml': dayOf('2015-09-04', { X: lines }) }).events.at(-1)?.id;
    const id = idOf(['The oldest tree falls. (BBC)']);
    expect(idOf(['Rain falls. (AP)', 'Old trees', 'The oldest tree falls (Reuters) (CNN)'])).toBe(id);
    expect(idOf(['The oldest oak falls. (BBC)'])).not.toBe(id);
  });

  test('tells an event once that it has twice', () => {
    const text = dayOf('2015-09-04', { Sport: ['Rain stops play. (BBC)'], Sports: ['Rain stops play. (CNN)'] });
    const { events, problems } = readDays({ '2015-09-04.yaml': text });
    expect(events).toMatchObject([{ sources: [{ publisher: 'BBC' }, { publisher: 'CNN' }] }]);
    expect(problems).toMatchObject([
      { file: '2015-09-04.yaml', line: 7, what: 'The day tells «Rain stops play. (CNN)» twice.' },
    ]);
  });

  test('may have lines that YAML takes for mappings, and lines below names', () => {
    const text = [
      "Date: '2015-09-04'",
      'Intelligence_Payload:',
      '  Sports:',
      '  - Chess: The champion loses to a child in a park. (BBC)',
      '  - Long war:',
      '    - A truce holds. (AP)',
    ].join('\n');
    expect(readDays({ '2015-09-04.yaml': text }).events).toMatchObject([
      { headline: 'Chess: The champion loses to a child in a park.' },
      { headline: 'A truce holds.', headings: ['Long war'] },
    ]);
  });
});

describe('a file of the second generation', () => {
  test.each([
    ['a mapping', 'wikipedia:\n  categories:\n    Sport:\n    - Rain stops play. (BBC)'],
    ['a list', 'wikipedia:\n  categories:\n  - name: Sport\n    items:\n    - Rain stops play. (BBC)'],
    [
      'a list of texts in fields',
      'wikipedia:\n  categories:\n  - name: Sport\n    items:\n    - text: Rain stops play. (BBC)',
    ],
    ['one key', 'wikipedia.categories:\n  Sport: Rain stops play. (BBC)'],
  ])('has categories in %s', (_, categories) => {
    const text = `date: 2026-02-01\nsource_page:\n  language: en\n${categories}\n`;
    const { events, manifest, problems } = readDays({ '2026-02-01.yaml': text });
    expect(events).toMatchObject([
      { headline: 'Rain stops play.', category: 'Sports', sources: [{ publisher: 'BBC' }] },
    ]);
    expect({ languages: manifest.languages, problems }).toEqual({ languages: ['en'], problems: [] });
  });
});

const told = `date: "2026-03-06"
source_page: {portal: null, language: "en"}
dataset: {schema_version: "2.1"}
events:
  - id: "evt-1"
    category: "Sport"
    subcategory: "Cricket"
    topics: ["Rain", "Utopia"]
    headline: "Rain stops &quot;play&quot;"
    summary: >
      It rained
      all day.
    details:
      what_happened: ["Nobody played."]
      why_it_matters: ["The cup is late."]
      uncertainty_notes: []
    entities: {people: ["Jane Roe"], organizations: [], states: ["Utopia"]}
    geography: {countries: ["Utopia"], places: ["Old Town"]}
    casualty_report: {killed: 0, injured: 2, damage: null}
    sources:
      external:
        - {outlet: "Daily Rain", url: "[https://rain.example/1](https://rain.example/1)"}
        - {outlet: "Daily Rain", url: "javascript:alert(1)"}
    related_events: ["evt-2", "evt-9"]
  - id: "evt-2"
    topics: ["Utopia"]
    headline: "Sun returns"
    related_events: ["evt-1"]
  - {id: "evt-3", category: "Sport"}
`;

describe('a file of the third generation', () => {
  const archive = readDays({ '2026/03/2026-03-06.yaml': told });

  test('tells events in fields, of which nothing is lost', () => {
    expect(eventOf(archive, 'evt-1')).toMatchObject({
      date: '2026-03-06',
      headline: 'Rain stops "play"',
      summary: 'It rained all day.\nNobody played.\nThe cup is late.\nInjured: 2.',
      headings: [],
      category: 'Sports',
      topics: ['Rain', 'Utopia', 'Cricket', 'Jane Roe', 'Old Town'],
      topicKinds: { person: ['Jane Roe'], place: ['Utopia', 'Old Town'] },
      sources: [{ publisher: 'Daily Rain', url: 'https://rain.example/1' }],
      relations: [{ id: 'evt-2', topics: ['Utopia'] }],
      original: { headline: 'Rain stops &quot;play&quot;', category: 'Sport' },
    });
    expect(eventOf(archive, 'evt-2').relations).toEqual([{ id: 'evt-1', topics: ['Utopia'] }]);
  });

  test('has problems where a relation leads nowhere and an event says nothing', () => {
    expect(archive.problems.map(({ what }) => what)).toEqual([
      'Event 3 of the list has neither headline nor summary.',
      '«Rain stops "play"» is related to «evt-9», which no file tells.',
    ]);
  });

  test('resolves relations to events of other files, whichever comes first', () => {
    const other = 'date: "2026-03-05"\nevents:\n- {id: evt-9, headline: Clouds, topics: [Rain]}\n';
    for (const files of [
      { '2026-03-06.yaml': told, '2026-03-05.yaml': other },
      { '2026-03-05.yaml': other, '2026-03-06.yaml': told },
    ]) {
      expect(eventOf(readDays(files), 'evt-1').relations).toContainEqual({ id: 'evt-9', topics: ['Rain'] });
    }
  });

  test('makes ids unique that two days give', () => {
    const day = (date: string): string =>
      `date: ${date}\nevents:\n- {id: evt-1, headline: Rain}\n- {id: evt-1, headline: Hail}\n`;
    const { events } = readDays({ '2026-03-05.yaml': day('2026-03-05'), '2026-03-06.yaml': day('2026-03-06') });
    expect(new Set(events.map(({ id }) => id)).size).toBe(4);
  });

  test('that lost its indentation and has asterisks for marks is put right', () => {
    const lines = [
      'date: "2026-03-18"',
      'events:',
      '',
      '* id: "evt-1"',
      '  category: "Sport"',
      '  topics: []',
      '  headline: "Rain stops play"',
      '  summary: >',
      '  It rained all day.',
      '  details:',
      '  what_happened:',
      '  - "Nobody played."',
      '  entities:',
      '  people:',
      '  - "Jane Roe"',
      '  sources:',
      '  external:',
      '  - id: "src-1"',
      '  outlet: "Daily Rain"',
      '  url: "https://rain.example/1"',
      '  supports:',
      '  - "rain"',
      '  related_events:',
      '  * "evt-2"',
      '* id: "evt-2"',
      '  headline: "Sun returns"',
    ];
    const { events, problems, tally } = readDays({ '2026-03-18.yaml': lines.join('\n') });
    expect(events).toMatchObject(
      [
        { headline: 'Sun returns' },
        {
          summary: 'It rained all day.\nNobody played.',
          topics: ['Jane Roe'],
          sources: [{ publisher: 'Daily Rain', url: 'https://rain.example/1' }],
          relations: [{ id: 'evt-2' }],
        },
      ].toReversed(),
    );
    expect(problems).toMatchObject([{ line: 4, done: expect.stringContaining('put right') }]);
    expect(tally).toMatchObject({ eventLists: 1, unreadable: 0 });
  });
});

describe('the day of a file', () => {
  const line = (date: string): string => `Date: ${date}\nIntelligence_Payload:\n  X:\n  - Rain falls. (BBC)\n`;

  test.each([
    ['is that in it', '2015-09-05.yaml', '2015-09-04', '2015-09-04'],
    ['is that of its name where the one in it does not exist', '2024-02-28.yaml', '2024-02-30', '2024-02-28'],
    ['is that of its name where there is none in it', '2015-09-05.yaml', '', '2015-09-05'],
  ])('%s', (_, path, written, date) => {
    const { events, problems } = readDays({ [path]: line(written) });
    expect(events.map((event) => event.date)).toEqual([date]);
    expect(problems).toHaveLength(1);
  });

  test('that neither it nor its name tells leaves it unreadable', () => {
    const { events, problems, tally } = readDays({ 'notes.yaml': line('soon') });
    expect({ events, unreadable: tally.unreadable }).toEqual({ events: [], unreadable: 1 });
    expect(problems).toMatchObject([{ what: '«soon» is no day that a calendar has.', done: 'The file was left out.' }]);
  });

  test('may have no events', () => {
    const { problems, tally } = readDays({ '2015-09-04.yaml': dayOf('2015-09-04', { Sports: [] }) });
    expect(tally.eventLists).toBe(1);
    expect(problems).toMatchObject([{ what: 'The day has no events.' }]);
  });

  test('may be told by two files: the same one is a duplicate, another is read too', () => {
    const first = dayOf('2015-09-04', { X: ['Rain falls. (BBC)'] });
    const archive = readDays({
      'a/2015-09-04.yaml': first,
      'b/2015-09-04.yaml': first,
      'c/2015-09-04.yaml': `${first}\n`,
    });
    expect(archive.tally).toMatchObject({ eventLists: 2, duplicates: 1 });
    expect(filesIn(archive.tally)).toBe(3);
    expect(new Set(archive.events.map(({ id }) => id)).size).toBe(2);
    expect(archive.problems).toMatchObject([{ file: 'c/2015-09-04.yaml', done: 'Both were read.' }]);
  });
});
