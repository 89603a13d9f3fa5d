import { describe, expect, test } from 'vitest';
import { choiceOf, chooseField, chooseSeparator, lackingFields } from '../../../renderer/importing/column-choices.ts';
import type { ColumnMapping } from '../../../shared/model/column-mapping.ts';

const mapping: ColumnMapping = {
  columns: [
    { column: 'when', field: 'date' },
    { column: 'tags', field: 'topics', separator: ';' },
  ],
  dateOrder: 'dmy',
};

describe('what columns give', () => {
  test('a field that only one column can give moves', () => {
    expect(chooseField(mapping, 'day', 'date').columns).toEqual([
      { column: 'tags', field: 'topics', separator: ';' },
      { column: 'day', field: 'date' },
    ]);
  });

  test('several columns may give topics', () => {
    expect(chooseField(mapping, 'places', 'topics').columns).toHaveLength(3);
  });

  test('a column may give nothing', () => {
    expect(choiceOf(chooseField(mapping, 'when', undefined), 'when')).toBeUndefined();
  });

  test('a cell is parted, or left whole', () => {
    expect(choiceOf(chooseSeparator(mapping, 'tags', '|'), 'tags')?.separator).toBe('|');
    expect(choiceOf(chooseSeparator(mapping, 'tags', ''), 'tags')).toEqual({ column: 'tags', field: 'topics' });
  });

  test('without date or headline there is no event', () => {
    expect(lackingFields({ mapping })).toEqual(['headline']);
    expect(lackingFields({ mapping: { columns: [], dateOrder: 'mdy' } })).toEqual(['date', 'headline']);
  });
});
