import { createIntl, createIntlCache } from '@formatjs/intl';
import { english } from './en/catalogue.ts';
import type { Language, Speech } from './language.ts';
import { chinese } from './zh/catalogue.ts';

/** What names a text of the interface, such as `event.copy-citation`. */
export type TextId = keyof typeof english;
/** What stands in the places of a text, by name. */
export type TextValues = Readonly<Record<string, string | number>>;
/** The text of the interface that an id names, with its places filled. Throws where a place is left empty. */
export type Say = (id: TextId, values?: TextValues) => string;
/** Every text of the interface in one language, in ICU's message syntax. */
export type Catalogue = Readonly<Record<TextId, string>>;

export const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, 'zh-Hans': chinese };

/** What says the texts of a language. */
export function textsOf({ language, locale }: Speech): Say {
  const intl = createIntl(
    {
      locale,
      messages: catalogues[language],
      onError: (error) => {
        throw error;
      },
    },
    createIntlCache(),
  );
  return (id, values) => intl.formatMessage({ id }, values);
}
