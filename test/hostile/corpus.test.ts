import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { packEdition, soundEntries } from './editions.ts';
import { expectEdition } from './expect-edition.ts';
import { expectReading } from './expect-reading.ts';
import { createGate } from './gate.ts';
import type { HostileCase } from './hostile-case.ts';
import { type Call, createSandbox, type Sandbox } from './sandbox.ts';

const throughGate = createGate(2);
const other = packEdition(soundEntries);
const mostComputing = 10_000;
const mostMemory = 600 * 1024 * 1024;

/** What holds whatever the input is: the call ended by itself, in time, with little memory. */
function expectGoodEnd(call: Call): void {
  expect(call.took, `It crashed or was killed:\n${call.err}`).toBeDefined();
  expect(call.err).not.toMatch(/^\s+at /m);
  expect(call.took?.computing).toBeLessThan(mostComputing);
  expect(call.took?.peak).toBeLessThan(mostMemory);
  expect(call.took?.isUnchanged, 'a prototype was changed').toBe(true);
}

/** Nothing was written but the edition, and that only where one was to be made. */
function expectNothingElse(sandbox: Sandbox, before: ReadonlyMap<string, string>, isMade: boolean): void {
  const after = new Map(sandbox.snapshot());
  const { target } = sandbox;
  if (isMade) expect(after.get(target)).not.toBe(before.get(target));
  if (isMade) after.set(target, before.get(target) ?? '');
  expect(after).toEqual(before);
}

async function expectCase({ make, expected }: HostileCase): Promise<void> {
  const sandbox = createSandbox(other);
  try {
    const paths = make(sandbox.input);
    const before = sandbox.snapshot();
    if (expected.kind === 'edition') {
      for (const call of await expectEdition(sandbox, paths[0] ?? '', expected)) expectGoodEnd(call);
    } else {
      const call = await sandbox.call('build', ...paths, '--out', sandbox.target, '--force', '--json');
      expectGoodEnd(call);
      expectReading(call, sandbox.target, paths, expected);
    }
    expectNothingElse(sandbox, before, expected.kind === 'read');
  } finally {
    sandbox.remove();
  }
}

describe('what is broken or made to do harm', () => {
  test.concurrent.each(corpus)('$id $name', (one) => throughGate(() => expectCase(one)), 120_000);

  test('would be seen if it wrote anywhere, or changed another archive', () => {
    const sandbox = createSandbox(other);
    const before = sandbox.snapshot();
    expect(sandbox.snapshot()).toEqual(before);
    for (const place of ['../../evil.md', '../tmp/left', '../out/other.daybook', '../out/made.daybook.1-0.partial']) {
      writeFileSync(path.join(sandbox.input, place), 'x');
      expect(() => expectNothingElse(sandbox, before, false), place).toThrow();
      rmSync(path.join(sandbox.input, place));
    }
    sandbox.remove();
  });

  test('is told apart by ids', () => {
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });
});
