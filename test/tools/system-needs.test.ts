import { expect, it } from 'vitest';
import { missingLibraries } from '../../tools/system-needs.mjs';

it('finds the libraries that ldd did not', () => {
  const report = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibnss3.so => not found',
  ].join('\n');
  expect(missingLibraries(report)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});
