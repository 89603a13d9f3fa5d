import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { areInstalled, ensureNodeModules } from '../../tools/node-modules.mjs';

const left = { version: '1.0.0', integrity: 'sha512-left' };
const right = { version: '2.0.0', integrity: 'sha512-right', optional: true };
const temporary: string[] = [];

afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
});

describe('whether the packages are installed', () => {
  it('is so when they are just those of the lock file', () => {
    expect(areInstalled({ left, right }, { left, right })).toBe(true);
  });

  it('does not mind an optional package of another platform', () => {
    expect(areInstalled({ left, right }, { left })).toBe(true);
  });

  it('is not so when the lock file has changed', () => {
    expect(areInstalled({ left: { ...left, version: '1.0.1' } }, { left })).toBe(false);
    expect(areInstalled({ left: { ...left, integrity: 'sha512-other' } }, { left })).toBe(false);
    expect(areInstalled({ left, added: left }, { left })).toBe(false);
    expect(areInstalled({ left }, { left, removed: right })).toBe(false);
  });

  it('is not so when an optional package is of another version', () => {
    expect(areInstalled({ right }, { right: { ...right, version: '3.0.0' } })).toBe(false);
  });
});

describe('installing', () => {
  it('never empties a folder that node_modules is only a link to', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'daybook-tools-'));
    temporary.push(folder);
    const theirs = path.join(folder, 'theirs');
    mkdirSync(path.join(theirs, 'left'), { recursive: true });
    symlinkSync(theirs, path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, left } }));
    expect(() => {
      ensureNodeModules(folder);
    }).toThrow('remove the link');
    expect(readdirSync(theirs)).toEqual(['left']);
  });
});
