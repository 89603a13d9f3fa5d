import * as z from 'zod/mini';
import { openStateFile, type StateFile } from './state-file.ts';

const settingsSchema = z.object({
  version: z.literal(1),
  window: z.optional(
    z.object({
      x: z.int(),
      y: z.int(),
      width: z.int(),
      height: z.int(),
      isMaximized: z.boolean(),
      isFullScreen: z.boolean(),
    }),
  ),
  zoomLevel: z.number().check(z.minimum(-4), z.maximum(6)),
  /** The address of the view that was last shown. */
  place: z.string(),
});

/** What Daybook remembers of its window between starts. Sizes in device-independent pixels. */
export type Settings = z.infer<typeof settingsSchema>;

/** Opens the settings kept in a file. */
export function openSettings(file: string): Promise<StateFile<Settings>> {
  return openStateFile<Settings>(file, settingsSchema, { version: 1, zoomLevel: 0, place: '' });
}
