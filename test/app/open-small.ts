import path from 'node:path';
import { smallArchive, writeArchive } from './archives.ts';
import { type Daybook, type LaunchOptions, untilSearchable } from './daybook.ts';

/** Starts Daybook with the small archive, and waits until everything in it can be searched. */
export async function openSmall(
  launch: (options?: LaunchOptions) => Promise<Daybook>,
  folder: string,
  options: LaunchOptions = {},
): Promise<Daybook> {
  const daybook = await launch({ ...options, archive: await writeArchive(path.join(folder, 'small'), smallArchive) });
  await untilSearchable(daybook);
  return daybook;
}
