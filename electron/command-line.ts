import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const absolutePath = z.string().check(z.refine(path.isAbsolute, 'is no absolute path'));

const startRequestSchema = z.readonly(
  z.object({
    /** The archive to open. */
    archive: z.exactOptional(absolutePath),
    /** Those that were named alone, as a double click does. */
    paths: z.readonly(z.array(absolutePath)),
  }),
);

/** What a start of Daybook was asked to do. */
export type StartRequest = z.infer<typeof startRequestSchema>;

/** What a second start hands to the first; one that hands over nothing of this shape asks for nothing. */
export function readStartRequest(said: unknown): StartRequest {
  return startRequestSchema.safeParse(said).data ?? { paths: [] };
}

const option = '--archive';
const address = /^[a-z][a-z\d+.-]+:/iu;

/**
 * Reads `--archive PATH` or `--archive=PATH` and plain paths from a command line without the program's own name; what
 * starts with a dash is left to Electron. Desktops may name a file by its `file:` address; other addresses are not heard.
 */
export function readCommandLine(arguments_: readonly string[], folder: string): StartRequest {
  const index = arguments_.findIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  const found = arguments_[index];
  const value = found === option ? arguments_[index + 1] : found?.slice(option.length + 1);
  const paths = arguments_
    .filter((argument, place) => !argument.startsWith('-') && !(found === option && place === index + 1))
    .flatMap((argument) => pathOf(argument, folder));
  return { ...(value && { archive: path.resolve(folder, value) }), paths };
}

/** The arguments that are Daybook's own: without the program, and without the app's folder that Electron is told when nothing is packaged. */
export function ownArguments(arguments_: readonly string[], isPackaged: boolean): readonly string[] {
  const [, ...given] = arguments_;
  const app = isPackaged ? -1 : given.findIndex((argument) => !argument.startsWith('-'));
  return given.filter((_argument, index) => index !== app);
}

function pathOf(argument: string, folder: string): string[] {
  if (argument === '') return [];
  // C:\news begins like an address too.
  if (!address.test(argument) || path.isAbsolute(argument)) return [path.resolve(folder, argument)];
  try {
    return [fileURLToPath(argument)];
  } catch {
    return [];
  }
}
