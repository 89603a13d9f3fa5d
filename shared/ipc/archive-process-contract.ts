import * as z from 'zod/mini';
import { list, unfrozen } from './shapes.ts';

const id = z.string();
const path = z.string().check(z.minLength(1));

const registrations = [
  /** An archive of the library: a folder or a file. */
  z.object({ kind: z.literal('register'), id, path }),
  /** What the reader chose or dropped, to be inspected and imported. */
  z.object({ kind: z.literal('register-input'), id, paths: list(path) }),
  /** Where a file may be written; what is there the reader has agreed to lose, unless it `mustBeFree`. */
  z.object({ kind: z.literal('register-target'), id, path, mustBeFree: z.boolean() }),
] as const;

/** From now on an id means this. Each is answered by `registered`. */
export type Registration = Readonly<z.infer<(typeof registrations)[number]>>;

/** What the main process says to the archive process over its parent port; ports travel with `connect`. */
export const toArchiveProcessSchema = unfrozen(
  z.discriminatedUnion('kind', [
    /** Said first: where editions that are made of opened folders and tables are kept. */
    z.object({ kind: z.literal('configure'), cacheFolder: path }),
    ...registrations,
    /** The reader no longer has this archive: what was made of it goes, its own files stay. */
    z.object({ kind: z.literal('forget'), id }),
    z.object({ kind: z.literal('connect') }),
    z.object({ kind: z.literal('ping') }),
    /** Said last: what is half written goes, then the process ends by itself. */
    z.object({ kind: z.literal('end') }),
  ]),
);

/** What the main process says to the archive process. */
export type ToArchiveProcess = z.infer<typeof toArchiveProcessSchema>;

/** What the archive process says to the main process. */
export const fromArchiveProcessSchema = unfrozen(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('registered'), id }),
    z.object({ kind: z.literal('pong') }),
  ]),
);

/** What the archive process says to the main process. */
export type FromArchiveProcess = z.infer<typeof fromArchiveProcessSchema>;
