import { spoken } from '../shared/texts/say.ts';

// Making a format takes longer than using it a thousand times, and the language changes while the page is open.
const made = new Map<string, unknown>();

function keptFormat<Format>(kind: string, options: object, make: (locale: string) => Format): Format {
  const { locale } = spoken();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const format = (made.get(key) as Format | undefined) ?? make(locale);
  made.set(key, format);
  return format;
}

/** Writes numbers by the customs of the locale that is spoken. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return keptFormat('number', options, (locale) => new Intl.NumberFormat(locale, options));
}

/** Writes dates, which are days without a time zone, by the customs of the locale that is spoken. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keptFormat('date', options, (locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

/** Writes lists: «a, b and c», or «a, b, c» as a unit. */
export function listFormat(type: 'conjunction' | 'unit' = 'conjunction'): Intl.ListFormat {
  return keptFormat('list', { type }, (locale) => new Intl.ListFormat(locale, { type }));
}

/** Names languages. */
export function languageNames(): Intl.DisplayNames {
  return keptFormat('languages', {}, (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));
}
