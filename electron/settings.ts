import * as z from 'zod/mini';
import { type Session, sessionSchema } from '../shared/ipc/session.ts';
import { openStateFile, type StateFile } from './state-file.ts';

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
});

const zoomLevel = z.number().check(z.minimum(-4), z.maximum(6));

const settingsSchema = z.object({
  version: z.literal(2),
  zoomLevel,
  /** The windows that were open, the one that was used last at the end. */
  windows: z.array(z.object({ bounds: z.optional(boundsSchema), session: sessionSchema })),
});

/** What was kept while there was one window with one place. */
const firstSchema = z.object({
  version: z.literal(1),
  window: z.optional(boundsSchema),
  zoomLevel,
  place: z.string(),
});

/** What Daybook remembers of its windows between starts. Sizes in device-independent pixels. */
export type Settings = z.infer<typeof settingsSchema>;
/** A window as it is remembered. */
export type KeptWindow = Settings['windows'][number];

/** Opens the settings kept in a file. */
export function openSettings(file: string): Promise<StateFile<Settings>> {
  const schema: z.ZodMiniType<Settings> = z.union([settingsSchema, z.pipe(firstSchema, z.transform(fromFirst))]);
  return openStateFile<Settings>(file, schema, { version: 2, zoomLevel: 0, windows: [] });
}

function fromFirst({ window, zoomLevel: zoom, place }: z.infer<typeof firstSchema>): Settings {
  const session: Session = { tabs: place === '' ? [] : [{ address: place, title: '' }], active: 0 };
  return { version: 2, zoomLevel: zoom, windows: [{ ...(window && { bounds: window }), session }] };
}
