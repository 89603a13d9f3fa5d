import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/texts/language.ts';
import { catalogues, type TextId } from '../../../shared/texts/texts.ts';
import { placesOf } from './message-places.ts';

const ids = Object.keys(catalogues.en) as TextId[];

describe.each(languages)('the texts in %s', (language) => {
  it('have the places that the English ones have', () => {
    for (const id of ids) expect(placesOf(catalogues[language][id]), id).toEqual(placesOf(catalogues.en[id]));
  });

  it('are no empty ones, and none has spaces around it', () => {
    for (const id of ids) {
      expect(catalogues[language][id], id).not.toBe('');
      expect(catalogues[language][id].trim(), id).toBe(catalogues[language][id]);
    }
  });
});

it('Chinese is written in Chinese, but for names and marks', () => {
  const han = /\p{Script=Han}/u;
  const latin = ids.filter((id) => !han.test(catalogues['zh-Hans'][id]));
  expect(latin.filter((id) => /\p{L}/u.test(catalogues['zh-Hans'][id].replaceAll(/\{[^}]*\}/g, '')))).toEqual([]);
});
