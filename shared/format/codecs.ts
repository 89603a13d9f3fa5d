import type { ColumnMapping } from '../model/column-mapping.ts';
import type { Codec } from './codec.ts';
import { contextPages } from './context/codec.ts';
import { dayFiles } from './day-files/codec.ts';
import { feed } from './feed/codec.ts';
import { createTableCodec } from './table/codec.ts';

/** The forms that Daybook reads. The one that reads most of an archive's files is taken; of as many, the first. */
export const codecs: readonly Codec[] = codecsWith();

/** The same forms, tables by a mapping of their columns. */
export function codecsWith(mapping?: ColumnMapping): readonly Codec[] {
  return [contextPages, dayFiles, feed, createTableCodec(mapping)];
}
