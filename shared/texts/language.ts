/** The languages that the interface speaks, as BCP 47 tags, the first being what is spoken where none of the person's is among them. */
export const languages = ['en', 'zh-Hans'] as const;

/** A language that the interface speaks. */
export type Language = (typeof languages)[number];

/** A language, and the locale by which dates and numbers are written among its words, as BCP 47 tags. */
export interface Speech {
  readonly language: Language;
  readonly locale: string;
}

/** How dates and numbers are written where the person has no wish of their own for the language. */
const plainLocales: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' };

/**
 * What to speak to a person whose system wants some locales, the best first: the language that was chosen, or the first
 * wanted one that the interface has; with the person's own locale of that language, if there is one.
 */
export function speechOf(chosen: Language | 'system', wanted: readonly string[]): Speech {
  const heard = wanted.flatMap((locale) => {
    const language = languageOf(locale);
    return language === undefined ? [] : [{ language, locale }];
  });
  const language = chosen === 'system' ? (heard[0]?.language ?? languages[0]) : chosen;
  return heard.find((speech) => speech.language === language) ?? { language, locale: plainLocales[language] };
}

// Chinese in traditional characters is read more easily in simplified ones than English is, and is rather spoken so.
function languageOf(locale: string): Language | undefined {
  let language: string;
  try {
    ({ language } = new Intl.Locale(locale));
  } catch {
    return undefined;
  }
  if (language === 'zh') return 'zh-Hans';
  return language === 'en' ? 'en' : undefined;
}
