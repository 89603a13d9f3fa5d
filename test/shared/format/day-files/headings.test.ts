import { describe, expect, test } from 'vitest';
import { topicsOfHeading } from '../../../../shared/format/day-files/topics.ts';
import { eventsOf } from './read-days.ts';

function chainsOf(lines: readonly string[], name?: string): readonly (readonly string[])[] {
  return eventsOf(lines, name).map(({ headings }) => headings);
}

describe('headings', () => {
  test('that follow each other lead from the general to the particular; after an event begins a new chain', () => {
    const lines = ['Desert war', 'Siege of Oasis', 'Oasis falls. (BBC)', 'Island dispute', 'Talks begin. (AP)'];
    expect(chainsOf(lines)).toEqual([['Desert war', 'Siege of Oasis'], ['Island dispute']]);
  });

  test('reach as far as events share a name with them or with the event before', () => {
    const lines = [
      'Sicilian floods',
      'A bridge in Palermo gives way. (BBC)',
      'The mayor of Palermo resigns. (ANSA)',
      'Three hikers die on Mont Blanc. (AFP)',
      'A bus falls into a river in Peru. (AP)',
    ];
    expect(chainsOf(lines)).toEqual([['Sicilian floods'], ['Sicilian floods'], [], []]);
  });

  test('reach over an event that names nothing to one that names the story again', () => {
    const lines = [
      'Tunisian strikes',
      'Ports close. (BBC)',
      'The army waits. (BBC)',
      'Tunisia pays. (AP)',
      'Rain. (AP)',
    ];
    expect(chainsOf(lines)).toEqual([['Tunisian strikes'], ['Tunisian strikes'], ['Tunisian strikes'], []]);
  });

  test('stand before a colon where that is plain, and the line stays', () => {
    const [event] = eventsOf(['Mill Lane massacre: Police announce three arrests in the town. (CBC)']);
    expect(event).toMatchObject({
      headline: 'Police announce three arrests in the town.',
      headings: ['Mill Lane massacre'],
      original: { headline: 'Mill Lane massacre: Police announce three arrests in the town. (CBC)' },
    });
  });

  test.each([
    'The Lord of the Ponds: The Return of the Frog wins every prize there is. (BBC)',
    'Six people are arrested after the attack: The police give no names at all. (BBC)',
    'Elections: "We will win them all, every single one", says the president. (BBC)',
  ])('are not taken off where they may be part of the sentence: %s', (line) => {
    expect(eventsOf([line])[0]).toMatchObject({ headline: line.replace(' (BBC)', ''), headings: [] });
  });

  test('are keys that are no section, above all others', () => {
    const [event] = eventsOf(['Battle of the Well', 'The well is lost. (BBC)'], 'Desert war');
    expect(event).toMatchObject({
      headings: ['Desert war', 'Battle of the Well'],
      original: { category: 'Desert war' },
    });
    expect(event).not.toHaveProperty('category');
  });

  test('with no event below them are events, and a problem says so', () => {
    expect(eventsOf(['Rain falls. (BBC)', 'Desert war', 'Island dispute'])).toMatchObject([
      { headline: 'Rain falls.' },
      { headline: 'Desert war', headings: [] },
      { headline: 'Island dispute', headings: [] },
    ]);
  });

  test.each([
    ['Desert war, Siege of Oasis', ['Desert war', 'Siege of Oasis']],
    ['Desert war; Siege of Oasis', ['Desert war', 'Siege of Oasis']],
    ['COVID-19 pandemic in Washington, D.C.', ['COVID-19 pandemic in Washington, D.C.']],
    ['Utopian general election, 2016', ['Utopian general election, 2016']],
    ['2017 Wichita, Kansas swatting', ['2017 Wichita, Kansas swatting']],
    ['February 13–17, 2021 winter storm', ['February 13–17, 2021 winter storm']],
  ])('become topics: %s', (heading, topics) => {
    expect(topicsOfHeading(heading)).toEqual(topics);
  });
});
