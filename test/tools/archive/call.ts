import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** What a call of the command line ended with. */
export interface Call {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls the built command line in a process of its own, and waits for its end. */
export function call(...words: readonly string[]): Promise<Call> {
  return ended(started(...words));
}

/** Starts the built command line in a process of its own. */
export function started(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [path.join(root, 'out/tools/archive.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the end of a call. */
export function ended(child: ChildProcess): Promise<Call> {
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Writes files below a folder; gives the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A small archive: three events of 2014 and 2015, two of them related, a picture, and a page that is no text. */
export const pages: Readonly<Record<string, string | Uint8Array>> = {
  'archive.json': JSON.stringify({ format: 'daybook-archive/1', id: 'made', title: 'Made', languages: ['en'] }),
  'images/a.png': png,
  'news/2014/03/1/bridge.md': '##### Bridges of Riverton\n# A bridge opens in Riverton\n\nIt was closed for a year.\n',
  'news/2015/09/4/talks.md':
    '##### Talks of 2015\n# Talks begin in Harbour City\n\n### Sources:\n\n1. [Daily Paper](http://a.example/1)\n' +
    '1. [Cover Image](/images/a.png)\n\n### Related:\n\n' +
    '1. [End](/news/2015/09/5/end.md) _Context: Harbour City, Dockers_\n',
  'news/2015/09/5/end.md':
    '##### Talks of 2015\n# Talks end in \u202eHarbour City\n\n### Related:\n\n' +
    '1. [Begin](/news/2015/09/4/talks.md) _Context: Harbour City_\n',
  'news/2015/09/5/bad.md': Uint8Array.from([0x23, 0x20, 0xff, 0xfe, 0xff]),
};
