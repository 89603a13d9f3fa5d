import { archiveError } from '../../storage/archive-error.ts';

/** The paths that ids stand for, as the main process has told them. No path comes from the page. */
export interface Places {
  /** Daybook's own folder for editions that are made of archives opened as they lie. */
  cacheFolder: string;
  readonly archives: Map<string, string>;
  readonly inputs: Map<string, readonly string[]>;
  readonly targets: Map<string, TargetPlace>;
}

/** Where a file may be written, and whether nothing may be lost there. */
export interface TargetPlace {
  readonly path: string;
  readonly mustBeFree: boolean;
}

/** No place yet. */
export function createPlaces(): Places {
  return { cacheFolder: '', archives: new Map(), inputs: new Map(), targets: new Map() };
}

/** The path of an archive of the library; throws ArchiveError for an id that it lacks. */
export function archivePath({ archives }: Places, id: string): string {
  const path = archives.get(id);
  if (path !== undefined) return path;
  throw archiveError('NoSuchArchive', 'no-such-archive', { id });
}

/** The paths that the reader chose together; throws ArchiveError when Daybook was started anew since. */
export function inputPaths({ inputs }: Places, id: string): readonly string[] {
  const paths = inputs.get(id);
  if (paths) return paths;
  throw archiveError('NoSuchInput', 'no-such-input');
}

/** The place of a new file; throws ArchiveError when Daybook was started anew since it was chosen. */
export function targetPlace({ targets }: Places, id: string): TargetPlace {
  const place = targets.get(id);
  if (place) return place;
  throw archiveError('NoSuchTarget', 'no-such-target');
}
