import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseTable } from './case-table.ts';
import { subjects } from './corpus.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/hostile-input.md'), 'utf8');

describe('the page on hostile input', () => {
  test.each(subjects)('lists what is tried: $title', ({ title, cases }) => {
    expect(page).toContain(`### ${title}\n\n${caseTable(cases)}`);
  });

  test('lists nothing else', () => {
    const listed = page.match(/^\| [A-Z]\d\d \|/gm) ?? [];
    expect(listed).toHaveLength(subjects.reduce((sum, { cases }) => sum + cases.length, 0));
  });
});
