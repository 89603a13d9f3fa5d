import { expect, it } from 'vitest';
import { speechOf } from '../../../shared/texts/language.ts';

it.each([
  [['en-US', 'zh-CN'], { language: 'en', locale: 'en-US' }],
  [['zh-CN', 'en-US'], { language: 'zh-Hans', locale: 'zh-CN' }],
  [['zh-Hant-TW'], { language: 'zh-Hans', locale: 'zh-Hant-TW' }],
  [['de-DE', 'zh-SG'], { language: 'zh-Hans', locale: 'zh-SG' }],
  [['de-DE', 'fr'], { language: 'en', locale: 'en-GB' }],
  [[], { language: 'en', locale: 'en-GB' }],
  [['no locale at all', 'en-AU'], { language: 'en', locale: 'en-AU' }],
] as const)('whose system wants %j is spoken to as %j', (wanted, speech) => {
  expect(speechOf('system', wanted)).toEqual(speech);
});

it('a language that was chosen is spoken, by the customs of the person’s own country where it is known', () => {
  expect(speechOf('en', ['zh-CN', 'en-US'])).toEqual({ language: 'en', locale: 'en-US' });
  expect(speechOf('en', ['zh-CN'])).toEqual({ language: 'en', locale: 'en-GB' });
  expect(speechOf('zh-Hans', ['en-US'])).toEqual({ language: 'zh-Hans', locale: 'zh-Hans-CN' });
});
