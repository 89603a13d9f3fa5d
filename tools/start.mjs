import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { root, setUp } from './setup.mjs';
import { hasDisplay } from './system-needs.mjs';

const words = process.argv.slice(2);
const isRoot = process.getuid?.() === 0;

try {
  const runtime = await setUp();
  buildIfStale();
  if (isRoot) console.log('You are root, for whom Chromium has no sandbox: starting with --no-sandbox.');
  if (hasDisplay()) {
    showWindow(runtime.executable);
  } else {
    console.log('There is no display: starting on a virtual one.');
    // Imported only now: it needs the packages that the set-up installs.
    const { startUnseen } = await import('./start-unseen.mjs');
    console.log(await startUnseen(runtime.directory, words));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} executable */
function showWindow(executable) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const app = spawn(executable, [...(isRoot ? ['--no-sandbox'] : []), root, ...words], { stdio: 'inherit', env });
  app.on('error', (error) => {
    console.error(`Electron did not start: ${error.message}`);
    process.exitCode = 1;
  });
  app.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
