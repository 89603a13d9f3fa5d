import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

// Each environment has its own compiler settings, so that a room cannot even name what it may not use.
const projects = readdirSync(root).filter((name) => /^tsconfig\.(?!base\.).+\.json$/.test(name));

const waiting = [...projects];
await Promise.all(Array.from({ length: availableParallelism() }, checkNext));

async function checkNext() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) await check(project);
}

/** @param {string} project */
function check(project) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '--project', project, '--pretty'], { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      if (code !== 0) {
        console.log(`${project}:\n${output}`);
        process.exitCode = 1;
      }
      resolve(undefined);
    });
  });
}
