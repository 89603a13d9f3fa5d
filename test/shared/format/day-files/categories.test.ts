import { describe, expect, test } from 'vitest';
import { categoryOf, kindOfName } from '../../../../shared/format/day-files/categories.ts';

describe('the name of a section', () => {
  test.each([
    ['Sport', 'Sports'],
    ['sports', 'Sports'],
    ['Armed conflict and attacks', 'Armed conflicts and attacks'],
    ['Attacks & armed conflicts', 'Armed conflicts and attacks'],
    ['Accidents and disasters', 'Disasters and accidents'],
    ['Disasters', 'Disasters and accidents'],
    ['Business and economics', 'Business and economy'],
    ['Businesses and economies', 'Business and economy'],
    ['Politics', 'Politics and elections'],
    ['Law and Crime', 'Law and crime'],
    ['Arts and culture;', 'Arts and culture'],
    ['Health and medicine', 'Health and environment'],
    ['Science & technology', 'Science and technology'],
  ])('%s means %s', (name, section) => {
    expect(kindOfName(name)).toEqual({ kind: 'section', section });
  });

  test.each(['Uncategorized', 'Other', '', 'Miscellaneous news'])('«%s» is none', (name) => {
    expect(kindOfName(name)).toEqual({ kind: 'none' });
    expect(categoryOf(name)).toBeUndefined();
  });

  test.each([
    'Desert war',
    'Conflict in Utopia',
    'Elections in Utopia',
    '2012 Summer Games',
    'constructor',
    '__proto__',
  ])('«%s» is a running story', (name) => {
    expect(kindOfName(name)).toEqual({ kind: 'story' });
  });

  test('that an event has of its own stays where the table does not know it', () => {
    expect(categoryOf('Labour rights')).toBe('Labour rights');
  });
});
