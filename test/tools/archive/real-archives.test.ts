import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildSummary } from '../../../tools/archive/build.ts';
import { call } from './call.ts';

// Real archives are not part of the project: they lie beside it where somebody put them.
const chinese = path.resolve(import.meta.dirname, '../../../../shared/archives/context-zh.tar.xz');

describe.skipIf(!existsSync(chinese))(`the Chinese archive (skipped where ${chinese} is missing)`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-real-'));
    mkdirSync(path.join(folder, 'pages'));
    execFileSync('tar', ['xJf', chinese, '-C', path.join(folder, 'pages')]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is built with every file accounted for', async () => {
    const target = path.join(folder, 'zh.daybook');
    const { code, out } = await call('build', path.join(folder, 'pages'), '--out', target, '--json');
    expect(code).toBe(0);
    const summary = JSON.parse(out) as BuildSummary;
    expect(summary).toMatchObject({ filesFound: 8402, isAccountedFor: true, relations: { unresolved: 0 } });
    expect(summary.facts.events).toBeGreaterThan(7000);
  }, 300_000);
});
