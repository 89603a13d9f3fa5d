import { app, type BrowserWindow } from 'electron';
import type { ArchiveProcess } from './archive-process.ts';
import { watchFolders } from './library/folder-watch.ts';
import type { ArchiveLibrary } from './library.ts';
import type { RecentArchive } from './menu.ts';
import { registerArchives } from './register-archives.ts';

/** Who is told when the library changes. */
export interface LibraryFollowers {
  readonly archiveProcess: Pick<ArchiveProcess, 'register'>;
  /** Rebuilds the menu; called at once and whenever another list of recent archives is due. */
  readonly showRecent: (recent: readonly RecentArchive[]) => void;
  readonly tellPages: () => void;
}

const recentShown = 10;

/** What follows the library, until it is stopped. */
export interface LibraryFollowing {
  /** Has the recent archives shown anew though they are the same, as in another language. */
  showRecentAgain(): void;
  stop(): void;
}

/**
 * Keeps everybody informed of the library: the archive process of every archive, the menu of the recent ones, the page
 * that something changed, and the library itself of what its watched folders hold.
 */
export function followLibrary(library: ArchiveLibrary, followers: LibraryFollowers): LibraryFollowing {
  const { archiveProcess, showRecent, tellPages } = followers;
  const watch = watchFolders((folder, paths) => void library.noteFound(folder, paths));
  const lookAround = (): void => watch.follow(library.folders());
  let followed = '';
  let shown: readonly RecentArchive[] = [];

  const updateRecent = async (): Promise<void> => {
    const entries = (await library.entries()).filter(({ opened, isMissing }) => opened !== undefined && !isMissing);
    const recent = entries.slice(0, recentShown).map(({ id, title }) => ({ id, title }));
    if (JSON.stringify(recent) === JSON.stringify(shown)) return;
    shown = recent;
    showRecent(recent);
  };
  const followFolders = (): void => {
    const folders = JSON.stringify(library.folders());
    if (folders === followed) return;
    followed = folders;
    lookAround();
  };
  const onFocus = (_event: unknown, _window: BrowserWindow): void => lookAround();

  showRecent(shown);
  void registerArchives(library, archiveProcess);
  followFolders();
  void updateRecent();
  library.onChange(() => {
    followFolders();
    void updateRecent();
    void registerArchives(library, archiveProcess).then(tellPages);
  });
  app.on('browser-window-focus', onFocus);
  return {
    showRecentAgain: () => showRecent(shown),
    stop() {
      app.off('browser-window-focus', onFocus);
      watch.close();
    },
  };
}
