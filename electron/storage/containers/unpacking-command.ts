import path from 'node:path';

const plainCharacters = /^[\w.,+@%=-]+$/;

/** A command with a file's name behind it, quoted where a shell would take it apart. */
export function unpackingCommand(command: string, filePath: string): string {
  const name = path.basename(filePath);
  const isPlain = plainCharacters.test(name) && !name.startsWith('-');
  return `${command} ${isPlain ? name : `'./${name.replaceAll("'", "'\\''")}'`}`;
}
