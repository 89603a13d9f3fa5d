import { type FSWatcher, watch } from 'node:fs';
import { findArchives } from './find-archives.ts';

/** Looks into watched folders: when it is told to, and by itself where the system says that something changed. */
export interface FolderWatch {
  /** Looks into these folders now and, where the system can, whenever they change; others are let go. */
  follow(folders: readonly { readonly id: string; readonly path: string }[]): void;
  close(): void;
}

const pause = 500;

/** Starts a watch; `onFound` hears the editions that a folder holds. A folder that cannot be read is not heard of. */
export function watchFolders(onFound: (folder: string, paths: readonly string[]) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher | undefined>();
  const timers = new Map<string, NodeJS.Timeout>();

  const look = async (id: string, path: string): Promise<void> => {
    const found = await findArchives(path);
    if (found && watchers.has(id)) onFound(id, found);
  };
  const lookSoon = (id: string, path: string): void => {
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => void look(id, path), pause),
    );
  };
  const letGo = (id: string): void => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    watchers.get(id)?.close();
    watchers.delete(id);
  };

  return {
    follow(folders) {
      const wanted = new Set(folders.map(({ id }) => id));
      for (const id of [...watchers.keys()]) if (!wanted.has(id)) letGo(id);
      for (const { id, path } of folders) {
        if (watchers.get(id) === undefined)
          watchers.set(
            id,
            startWatching(path, () => lookSoon(id, path)),
          );
        void look(id, path);
      }
    },
    close() {
      for (const id of [...watchers.keys()]) letGo(id);
    },
  };
}

// Network disks and folders that are away cannot be watched; they are looked into when the window gets the focus.
function startWatching(folder: string, onChange: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, onChange);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
