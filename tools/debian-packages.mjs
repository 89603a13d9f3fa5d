import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @typedef {import('./system-needs.mjs').Need} Need */

/**
 * Sees to what is missing: installs it with apt as root, and else says what to type. Throws when the app cannot run
 * without it.
 *
 * @param {readonly Need[]} needs
 */
export function meetNeeds(needs) {
  if (needs.length === 0) return;
  const words = needs.map((need) => need.what).join(', ');
  if (!existsSync('/usr/bin/apt-get')) {
    return complain(needs, `The system lacks ${words}: install it with the system's package manager.`);
  }
  if (process.getuid?.() !== 0) {
    return complain(needs, `The system lacks ${words}. Type: sudo apt-get install ${packageNames(needs).join(' ')}`);
  }
  console.log(`Installing what the system lacks: ${words} …`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packageNames(needs));
}

/** @param {readonly Need[]} needs */
function packageNames(needs) {
  const names = needs.map((need) => need.packages.find(isKnownToApt) ?? need.packages.at(-1) ?? []);
  return [...new Set(names.flat())];
}

/** @param {string} name */
function isKnownToApt(name) {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name]).status === 0;
}

/** @param {string[]} words */
function apt(...words) {
  const { status, stderr } = spawnSync('apt-get', ['--quiet', '--quiet', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`«apt-get ${words.join(' ')}» failed:\n${stderr}`);
}

/**
 * @param {readonly Need[]} needs
 * @param {string} words
 */
function complain(needs, words) {
  if (needs.some((need) => need.isVital)) throw new Error(words);
  console.warn(words);
}
