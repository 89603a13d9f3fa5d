import { describe, expect, test } from 'vitest';
import { readLine } from '../../../../shared/format/day-files/lines.ts';
import { computing } from '../read.ts';

function publishersOf(raw: string): readonly string[] {
  const line = readLine(raw);
  return line.kind === 'event' ? line.sources.map(({ publisher }) => publisher) : ['is a heading'];
}

describe('the sources at the end of a line', () => {
  test.each([
    ['A dam breaks. (Reuters)', 'A dam breaks.', ['Reuters']],
    ['A dam breaks. (BBC News) (AP)', 'A dam breaks.', ['BBC News', 'AP']],
    ['A dam breaks.(The Hill)(Voice of Nowhere)', 'A dam breaks.', ['The Hill', 'Voice of Nowhere']],
    ['A dam breaks. (Storm Watch), (WaveReport.com)', 'A dam breaks.', ['Storm Watch', 'WaveReport.com']],
    ['A dam breaks. (Reuters via News24)', 'A dam breaks.', ['Reuters', 'News24']],
    ['A dam breaks. (AP via The Daily Bugle)', 'A dam breaks.', ['AP', 'The Daily Bugle']],
    ['A dam breaks. (Newsday; AP)', 'A dam breaks.', ['Newsday', 'AP']],
    ['A dam breaks. (AP/CBS News)', 'A dam breaks.', ['AP', 'CBS News']],
    ['A dam breaks. (RFE/RL)', 'A dam breaks.', ['RFE/RL']],
    ['A dam breaks. (BBC: 1, 2)', 'A dam breaks.', ['BBC']],
    ['A dam breaks. (El Vocero, in Spanish)', 'A dam breaks.', ['El Vocero']],
    ['A dam breaks. (Sports Daily (UK))', 'A dam breaks.', ['Sports Daily']],
    ['A dam breaks. (CNN) (Link dead as of 02:43, 15 January 2007 (UTC))', 'A dam breaks.', ['CNN']],
    ['A dam breaks. [BBC]', 'A dam breaks.', ['BBC']],
    ['A dam breaks.[Newslink missing]', 'A dam breaks.', []],
    ['A dam breaks. (BBC),', 'A dam breaks.', ['BBC']],
    ['A dam breaks. (Tehran Times}', 'A dam breaks.', ['Tehran Times']],
    ['A dam breaks. (BBC News', 'A dam breaks.', ['BBC News']],
    ['A dam breaks. (Florida Times) -->', 'A dam breaks.', ['Florida Times']],
    ['A dam breaks near the town of Elsewhere, says a witness (Le Monde).', undefined, ['Le Monde']],
    ['A dam breaks near the town (CNN) (Weekly Herald)', 'A dam breaks near the town', ['CNN', 'Weekly Herald']],
    ['A dam breaks. Weather News, BBC', 'A dam breaks.', ['Weather News', 'BBC']],
    ['A dam breaks.BBC', 'A dam breaks.', ['BBC']],
    ['A dam breaks. "Run!" (Daily Star)', 'A dam breaks. "Run!"', ['Daily Star']],
    ['A dam breaks. (euronews) (the Guardian)', 'A dam breaks.', ['euronews', 'the Guardian']],
    ['A dam breaks. (9 News) (24.kg)', 'A dam breaks.', ['9 News', '24.kg']],
  ])('%s', (raw, text, publishers) => {
    expect(publishersOf(raw)).toEqual(publishers);
    if (text !== undefined) expect(readLine(raw).text).toBe(text);
  });

  test('are addresses too', () => {
    const line = readLine('A dam breaks.https://www.example.com/a/b?c=d');
    expect(line).toMatchObject({
      text: 'A dam breaks.',
      sources: [{ publisher: 'example.com', url: 'https://www.example.com/a/b?c=d' }],
    });
  });

  test.each([
    'The leader of the Social Democrats (SPD) resigns.',
    'Troops of the Revolutionary Guard (IRGC).',
    'The oldest dog of the world dies (aged 31).',
    'The bridge (pictured) opens.',
    'The treaty of Versailles is remembered (Élysée Treaty).',
    'The palace burns down. (See 1834 fire)',
    'The dollar is "hard". (Many regard it as hard. They keep it.)',
  ])('are not what belongs to the sentence: %s', (raw) => {
    expect(readLine(raw)).toMatchObject({ kind: 'event', text: raw, sources: [] });
  });
});

describe('a line', () => {
  test.each([
    'Syrian civil war',
    'War in Donbass (2014–present)',
    'COVID-19 pandemic in New York (state)',
    '2015 US Open (tennis)',
    'COVID-19 pandemic in Washington, D.C.',
    'Shooting of John Doe Jr.',
    'United States v. Doe et al.',
    'Executive orders in the second presidency of Somebody',
    'Suspension of Somebody Live!',
    'Egypt–Kuwait relations, 2017 Gulf crisis, Media of Qatar',
    'Democratic Party candidates, 2016,',
  ])('is a heading: %s', (raw) => {
    expect(readLine(raw).kind).toBe('heading');
  });

  test.each([
    'Five miners die.',
    'Five miners die (BBC)',
    'The palace is burnt to the ground',
    'Weekly magazine announces its last issue',
    'He says that "the game is over."',
    'Shareholders of the brewery dislike the offer. They will wait until autumn',
    'Nobody knows why. (transcript)',
  ])('is an event: %s', (raw) => {
    expect(readLine(raw).kind).toBe('event');
  });

  test.each([
    ['spaces', `A${' '.repeat(200_000)}B`],
    ['brackets', `A dam breaks. ${'('.repeat(100_000)}`],
    ['closed brackets', `A dam breaks.${')'.repeat(100_000)}`],
    ['sources', `A dam breaks. ${'(BBC) '.repeat(50_000)}`],
    ['commas', `A${', '.repeat(100_000)}B`],
    ['full stops', 'A. '.repeat(100_000)],
    ['addresses', `A dam breaks.${' http://a.example/'.repeat(20_000)}`],
    ['quotation marks', `A dam breaks${'”'.repeat(100_000)}`],
  ])('of many %s takes no time', (_, raw) => {
    const start = computing();
    readLine(raw);
    expect(computing() - start).toBeLessThan(12_000);
  });
});
