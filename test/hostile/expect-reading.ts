import path from 'node:path';
import { expect } from 'vitest';
import { type EditionFile, openEdition } from '../../electron/storage/edition/edition-file.ts';
import type { Expected, ExpectedReading } from './hostile-case.ts';
import type { Call } from './sandbox.ts';

/** Checks what became of files of which an edition was to be made. */
export function expectReading(
  call: Call,
  target: string,
  paths: readonly string[],
  expected: Exclude<Expected, { readonly kind: 'edition' }>,
): void {
  if (expected.kind === 'refused') {
    expectRefusal(call, expected.says, expected.names ?? path.parse(paths[0] ?? '').name);
    return;
  }
  expect(call.code, call.err).toBe(0);
  expect(JSON.parse(call.out)).toMatchObject({ isAccountedFor: true });
  const edition = openEdition(target);
  try {
    expectContents(edition, expected);
  } finally {
    edition.close();
  }
}

/** A sentence that says what is wrong and names the file, and one that says what to do; no more. */
export function expectRefusal({ code, out, err }: Call, says: string, name: string): void {
  expect(code, err).toBe(3);
  expect(out).toBe('');
  const [message = '', cure = '', ...more] = err.trimEnd().split('\n');
  expect(message).toContain(says);
  expect(message).toContain(name);
  expect(cure.trim()).not.toBe('');
  expect(more).toEqual([]);
}

function expectContents(edition: EditionFile, expected: ExpectedReading): void {
  const { events, problems = [], headlines = [], absent = [] } = expected;
  const listed = edition.problems();
  const lines = listed.map(({ file, line, what, done }) => `${file}:${line ?? ''}: ${what} ${done}`);
  if (expected.problems === undefined || problems.length === 0) expect(lines).toEqual([]);
  for (const { file = '', line, says } of problems) {
    const found = listed.find(
      (problem) =>
        problem.file.includes(file) &&
        `${problem.what} ${problem.done}`.includes(says) &&
        (line === undefined || problem.line === line),
    );
    expect(found, `no problem «${file}:${line ?? ''} ${says}» in ${lines.slice(0, 10).join('\n')}`).toBeDefined();
  }
  expect(edition.manifest.events).toBe(events);
  const texts = edition.manifest.years.flatMap(({ year }) => edition.eventsOf(year).events);
  const found = new Set(texts.map(({ headline }) => headline));
  for (const headline of headlines)
    expect([...found].slice(0, 20).concat(found.has(headline) ? headline : [])).toContain(headline);
  const everything = JSON.stringify([edition.manifest.archive, texts]);
  for (const text of absent) expect(everything.includes(text), `«${text}» was read`).toBe(false);
}
