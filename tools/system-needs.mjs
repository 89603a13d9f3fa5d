import { spawnSync } from 'node:child_process';

/**
 * The Debian package of each library that an Electron binary is linked with, several where its name changed over the
 * releases: newest first. Whoever has one of a desktop's libraries has nearly always all.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packagesOfLibrary = {
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
};

/**
 * Something that the system lacks.
 *
 * @typedef {object} Need
 * @property {string} what in words
 * @property {readonly string[]} packages the Debian package that has it, under its newest name and older ones
 * @property {boolean} isVital whether the app cannot start without it
 */

/**
 * What the system lacks for the app to run: libraries, a display, a font for Chinese, Japanese and Korean.
 *
 * @param {string} executable the Electron program
 * @returns {Need[]}
 */
export function missingNeeds(executable) {
  if (process.platform !== 'linux') return [];
  const needs = missingLibraries(output('ldd', [executable])).map(libraryNeed);
  if (!hasDisplay() && !output('which', ['Xvfb'])) {
    needs.push({ what: 'the virtual display Xvfb', packages: ['xvfb'], isVital: true });
  }
  if (!output('fc-list', [':lang=zh', 'family'])) {
    // Small, against the 90 MB of the Noto fonts. The program fc-list, asked above, is in the other one.
    const what = 'a font for Chinese, Japanese and Korean';
    needs.push({ what, packages: ['fonts-droid-fallback'], isVital: false });
    if (!output('which', ['fc-list'])) needs.push({ what: 'fc-list', packages: ['fontconfig'], isVital: false });
  }
  return needs;
}

/**
 * What the system lacks for all the tests to run; a test that misses its program says so and is skipped.
 *
 * @returns {Need[]}
 */
export function missingTestNeeds() {
  if (process.platform !== 'linux') return [];
  const programs = { tcpdump: 'tcpdump', ip: 'iproute2', unshare: 'util-linux' };
  return Object.entries(programs)
    .filter(([program]) => !output('which', [program]))
    .map(([program, name]) => ({ what: `the program ${program}`, packages: [name], isVital: false }));
}

/** Whether there is a display to show a window on. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * The libraries that `ldd` did not find, by name.
 *
 * @param {string} report what `ldd` printed
 */
export function missingLibraries(report) {
  return [...report.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/**
 * @param {string} library
 * @returns {Need}
 */
function libraryNeed(library) {
  return { what: `the library ${library}`, packages: packagesOfLibrary[library] ?? [], isVital: true };
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function output(program, words) {
  return spawnSync(program, words, { encoding: 'utf8' }).stdout ?? '';
}
