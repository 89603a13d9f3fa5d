// What Electron runs when it is given the folder of an app on its command line. An ES module, so that it can wait for the
// app's own modules before Electron says that it is ready: later would be too late to register a protocol.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { preloads, folder } = readArguments(process.argv.slice(1));
try {
  if (folder === undefined) throw new Error('Give the folder of an app: electron FOLDER');
  for (const module of preloads) createRequire(path.resolve('main.js'))(path.resolve(module));
  await start(path.resolve(folder));
} catch (error) {
  console.error(error);
  app.exit(1);
}

/** @param {readonly string[]} words `-r MODULE` any number of times, switches, and then the folder */
function readArguments(words) {
  const preloads = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      preloads.push(words[index] ?? '');
    } else if (!word?.startsWith('-')) {
      return { preloads, folder: word };
    }
  }
  return { preloads, folder: undefined };
}

/** @param {string} folder absolute path of the folder that holds the app's package.json */
async function start(folder) {
  const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // The last two are not in the typings: Electron keeps them for the likes of this file.
  const shell =
    /** @type {import('electron').App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (app);
  shell.setName(description.productName ?? description.name);
  shell.setVersion(description.version);
  shell.setAppPath(folder);
  await import(pathToFileURL(path.join(folder, description.main)).href);
}
