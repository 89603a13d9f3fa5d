import type { QueryField } from './fields.ts';
import type { Span } from './query.ts';

/**
 * A piece of a typed text. A `range` is a mark between two dates (`..`, a dash), which means nothing elsewhere; a
 * `field` is a known name with its colon.
 */
export type Token = Span &
  (
    | { readonly kind: 'word' | 'phrase' | 'range' | 'or' | 'and' | 'not'; readonly text: string }
    | { readonly kind: 'near'; readonly text: string; readonly distance: number }
    | { readonly kind: 'field'; readonly text: string; readonly field: QueryField }
    | { readonly kind: 'open' | 'close'; readonly text: string }
  );

export type TokenKind = Token['kind'];
