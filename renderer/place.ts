import { parseView, printView, type View } from './location.ts';

/** What fills the window: the library, something to be opened or imported, or an archive. */
export type Place =
  | { readonly kind: 'library' }
  | { readonly kind: 'input'; readonly input: string }
  | { readonly kind: 'archive'; readonly view: View };

const libraryAddress = '#/library';
const inputAddress = /^#\/open\/([^/?]+)$/;

/** Reads an address: `#/library`, `#/open/INPUT`, and all others as the view of an archive. */
export function parsePlace(address: string): Place {
  if (address === libraryAddress) return { kind: 'library' };
  const input = inputAddress.exec(address)?.[1];
  if (input !== undefined) return { kind: 'input', input };
  return { kind: 'archive', view: parseView(address) };
}

/** Writes a place as an address that parsePlace reads back. */
export function printPlace(place: Place): string {
  switch (place.kind) {
    case 'library':
      return libraryAddress;
    case 'input':
      return `#/open/${encodeURIComponent(place.input)}`;
    case 'archive':
      return printView(place.view);
  }
}
