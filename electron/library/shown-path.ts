import os from 'node:os';
import path from 'node:path';

/** A path as it is shown to the reader: their own folder is `~`. */
export function shownPath(file: string, home = os.homedir()): string {
  if (file === home) return '~';
  return file.startsWith(home + path.sep) ? `~${file.slice(home.length)}` : file;
}
