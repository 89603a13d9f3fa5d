import { createContext, useContext } from 'react';

const Language = createContext<string | undefined>(undefined);

/** Gives the language of the archive (BCP 47) to what shows its texts; undefined where archives of several are open. */
export const ArchiveLanguage = Language.Provider;

/**
 * What an element has that shows a text of the archive: the language that it is spoken in, which need not be that of the
 * interface around it, and the direction that its own letters give.
 */
export function useArchiveText(): { readonly dir: 'auto'; readonly lang: string | undefined } {
  return { dir: 'auto', lang: useContext(Language) };
}
