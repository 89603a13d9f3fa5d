import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './setup.mjs';

/**
 * One check of the project: a Node program with its arguments.
 *
 * @typedef {object} Check
 * @property {string} name what it looks at, in words
 * @property {readonly string[]} words the program, a path in the project's folder, and its arguments
 * @property {Readonly<Record<string, string>>} [env] for this check alone
 * @property {string} [program] what runs it, if not this Node
 * @property {readonly string[]} [needs] names of checks without whose success it makes no sense
 */

/**
 * Runs a check and prints one line about it, and all that it said when it fails.
 *
 * @param {Check} check
 * @param {Readonly<Record<string, string>>} env for all checks
 * @returns {Promise<boolean>} whether it passed
 */
export async function runCheck(check, env) {
  const started = performance.now();
  const { code, said } = await run(check, env);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${check.name}`);
  if (code !== 0) console.log(`\n${said}\n`);
  return code === 0;
}

/**
 * @param {Check} check
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<{ code: number | null, said: string }>}
 */
function run(check, env) {
  const [file = '', ...rest] = check.words;
  const child = spawn(check.program ?? process.execPath, [path.join(root, file), ...rest], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', ...env, ...check.env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
    child.on('close', (code, signal) => resolve({ code, said: signal ? `${said}\nended by ${signal}` : said }));
  });
}
