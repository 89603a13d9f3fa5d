import { access } from 'node:fs/promises';
import path from 'node:path';

// With an extension and a number it stays below the 255 bytes that file systems give a name.
const mostBytes = 180;
const mostTries = 10_000;
// Names that Windows gives to devices, with any extension.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/iu;

/** A title as the name of a file that every file system takes, without extension. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '');
  const name = cut(plain).replace(/[. ]+$/u, '');
  const [stem = ''] = name.split('.');
  if (reserved.test(stem.trim())) return `${name} archive`;
  return name === '' ? 'archive' : name;
}

/** A path in a folder at which nothing is yet: `Name.daybook`, else `Name 2.daybook` and so on. */
export async function freePath(folder: string, name: string, extension: string): Promise<string> {
  for (let number = 1; number <= mostTries; number += 1) {
    const file = path.join(folder, `${name}${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!(await isTaken(file))) return file;
  }
  throw new Error(`${folder} holds ${mostTries} files that are called ${name}`);
}

async function isTaken(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function cut(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const sign of text) {
    bytes += Buffer.byteLength(sign);
    if (bytes > mostBytes) break;
    kept += sign;
  }
  return kept;
}
