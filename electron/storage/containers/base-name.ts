import path from 'node:path';

/** The endings that stand for one form together. */
const doubleEnding = /\.tar\.(gz|xz)$/i;

/** The name of a file without its folders and its ending, for a title. */
export function baseName(filePath: string): string {
  const name = path.basename(filePath);
  const ending = doubleEnding.exec(name)?.[0] ?? path.extname(name);
  return name.slice(0, name.length - ending.length);
}
