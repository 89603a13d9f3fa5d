import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readLines } from '../../../../electron/storage/edition/edition-lines.ts';

const rule = { schema: z.object({ id: z.string() }) };

describe('the lines of an entry', () => {
  test('are read one by one, the last one with or without an end; blank ones count', () => {
    const read = readLines('a.ndjson', '{"id":"1"}\n\n{"id":"3"}', rule);
    expect(read).toEqual({ values: [{ id: '1' }, { id: '3' }], problems: [] });
    expect(readLines('a.ndjson', '\n\n[\n', rule).problems).toMatchObject([{ line: 3 }]);
    expect(readLines('a.ndjson', '', rule)).toEqual({ values: [], problems: [] });
  });

  test('are left out and reported when they are no JSON, of another schema, or against the rule', () => {
    const faultOf = ({ id }: { readonly id: string }) => (id === 'bad' ? 'It is bad.' : undefined);
    const read = readLines('a.ndjson', '{"id"\n{"id":1}\n{"id":"bad"}\n{"id":"good"}\n', { ...rule, faultOf });
    expect(read.values).toEqual([{ id: 'good' }]);
    expect(read.problems.map(({ line, what }) => `${line ?? ''}: ${what}`)).toEqual([
      '1: The line is not JSON.',
      expect.stringMatching(/^2: The field «id» is wrong/),
      '3: It is bad.',
    ]);
  });

  test('have a hundred problems listed, and the others counted', () => {
    const { problems } = readLines('a.ndjson', 'x\n'.repeat(250), rule);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({
      file: 'a.ndjson',
      what: '150 more lines of it are wrong.',
      done: 'They were left out.',
    });
  });
});
