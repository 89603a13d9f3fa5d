import path from 'node:path';

/** What a start of Daybook was asked to do. */
export interface StartRequest {
  /** The absolute path of the archive to open. */
  readonly archive?: string;
}

const option = '--archive';

/** Reads `--archive PATH` or `--archive=PATH` from a command line; anything else is left to Electron. */
export function readCommandLine(arguments_: readonly string[], folder: string): StartRequest {
  const index = arguments_.findIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  const found = arguments_[index];
  const value = found === option ? arguments_[index + 1] : found?.slice(option.length + 1);
  return value ? { archive: path.resolve(folder, value) } : {};
}
