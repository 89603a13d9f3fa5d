import path from 'node:path';
import { expect } from 'vitest';
import { expectRefusal } from './expect-reading.ts';
import type { ExpectedEdition } from './hostile-case.ts';
import type { Call, Sandbox } from './sandbox.ts';

interface Verified {
  readonly damaged: readonly { readonly name: string }[];
  readonly missing: readonly string[];
  readonly unlisted: readonly string[];
  readonly isSound: boolean;
}

/** Lists and verifies an edition, and describes it where that is to fail; checks what comes out and gives the calls. */
export async function expectEdition(
  sandbox: Sandbox,
  file: string,
  expected: ExpectedEdition,
): Promise<readonly Call[]> {
  const list = await sandbox.call('list', file, '--json');
  const verify = await sandbox.call('verify', file, '--json');
  if (expected.refused === undefined) {
    expectList(list, expected);
    expectVerified(verify, expected);
  } else {
    expectRefusal(list, expected.refused, path.basename(file));
    expect(verify.code, verify.err).not.toBe(0);
  }
  if (expected.facts === undefined) return [list, verify];
  const info = await sandbox.call('info', file, '--json');
  expectRefusal(info, expected.facts, path.basename(file));
  return [list, verify, info];
}

function expectList({ code, out, err }: Call, { events = 0, remarks = [] }: ExpectedEdition): void {
  expect(code, err).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(events);
  if (remarks.length === 0) expect(err).toBe('');
  for (const remark of remarks) expect(err).toContain(remark);
}

function expectVerified({ out, err }: Call, { damaged = [], missing = [], unlisted = [] }: ExpectedEdition): void {
  expect(out, err).not.toBe('');
  const found = JSON.parse(out) as Verified;
  expect(found.damaged.map(({ name }) => name)).toEqual(damaged);
  expect(found.missing).toEqual(missing);
  expect([...found.unlisted].sort()).toEqual([...unlisted].sort());
  expect(found.isSound).toBe(damaged.length + missing.length + unlisted.length === 0);
}
