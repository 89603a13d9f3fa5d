import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { ChosenInput, DesktopContract, Library, Target } from '../shared/ipc/desktop-contract.ts';
import { say } from '../shared/texts/say.ts';
import type { ArchiveProcess } from './archive-process.ts';
import type { ColumnMappings } from './column-mappings.ts';
import { editionExtension } from './library/archive-form.ts';
import type { ChosenPaths } from './library/chosen-paths.ts';
import { fileNameOf, freePath } from './library/file-names.ts';
import { shownPath } from './library/shown-path.ts';
import { type ArchiveLibrary, starterId } from './library.ts';
import type { Opened, PathOpener } from './open-paths.ts';
import { chooseFiles, chooseFolder, chooseNewFile } from './path-dialogs.ts';
import { registerArchives } from './register-archives.ts';

/** What the library's requests need of the rest of the main process. */
export interface LibraryDependencies {
  readonly library: ArchiveLibrary;
  readonly chosen: ChosenPaths;
  readonly opener: PathOpener;
  readonly mappings: ColumnMappings;
  readonly archiveProcess: Pick<ArchiveProcess, 'register' | 'forget'>;
  /** Where imports go while no folder is watched. */
  readonly archivesFolder: string;
  /** Lets a window show archives. */
  readonly show: (window: BrowserWindow, archives: readonly string[]) => void;
}

type LibraryMethod = Exclude<
  keyof DesktopContract,
  | 'openLink'
  | 'copyText'
  | 'runCommand'
  | 'preferences'
  | 'setPreferences'
  | 'savedSearches'
  | 'changeSavedSearches'
  | 'session'
  | 'rememberSession'
  | 'closeWindow'
  | 'reopenWindow'
>;
type LibraryHandlers = {
  readonly [Method in LibraryMethod]: (
    params: DesktopContract[Method]['params'],
    window: BrowserWindow,
  ) => DesktopContract[Method]['answer'] | Promise<DesktopContract[Method]['answer']>;
};

/** Answers what the page asks about the library and about files to read or to write. */
export function createLibraryHandlers(dependencies: LibraryDependencies): LibraryHandlers {
  const { library, chosen, opener, mappings, archiveProcess } = dependencies;
  const newTarget = async (file: string, mustBeFree: boolean): Promise<Target> => {
    const target = chosen.addTarget(file);
    await archiveProcess.register({ kind: 'register-target', id: target.id, path: file, mustBeFree });
    return target;
  };
  return {
    async library(): Promise<Library> {
      const answer = { archives: await library.entries(), folders: await library.watchedFolders() };
      // A page may ask while a folder is being looked into, before it is told that something changed.
      await registerArchives(library, archiveProcess);
      return answer;
    },
    async chooseInput({ what }, window) {
      const folder =
        what === 'folder' ? await chooseFolder(window, say('choose.folder'), say('choose.open-folder')) : undefined;
      const paths = what === 'files' ? await chooseFiles(window) : folder === undefined ? [] : [folder];
      return paths.length === 0
        ? undefined
        : inputOrShow(await opener.openChosen(paths), (archives) => dependencies.show(window, archives));
    },
    async addArchive({ input, replaces }) {
      const file = onlyPath(chosen.inputOf(input));
      if (replaces === undefined) return library.entryOf(await opener.add(file));
      const archive = await library.replace(replaces, file);
      await archiveProcess.register({ kind: 'register', id: archive.id, path: archive.path });
      return library.entryOf(archive);
    },
    async chooseTarget({ suggested, kind }, window) {
      const file = await chooseNewFile(window, await targetFolder(dependencies), fileNameOf(suggested), kind);
      return file === undefined ? undefined : newTarget(file, false);
    },
    async saveTable({ suggested, text }, window) {
      const file = await chooseNewFile(window, app.getPath('documents'), fileNameOf(suggested), 'csv');
      if (file === undefined) return undefined;
      // The mark at its beginning tells spreadsheets that it is UTF-8.
      await writeFile(file, `\uFEFF${text}`);
      return { location: shownPath(file) };
    },
    async defaultTarget({ suggested }) {
      const folder = await targetFolder(dependencies);
      return newTarget(await freePath(folder, fileNameOf(suggested), editionExtension), true);
    },
    addTarget: async ({ target }) => library.entryOf(await opener.add(chosen.targetOf(target))),
    noteOpened({ archive }) {
      const { id, path: place } = library.archiveOf(archive);
      if (id !== starterId) app.addRecentDocument(place);
      return done(library.noteOpened(id));
    },
    noteFacts: ({ notes }) => done(library.noteFacts(notes)),
    async forgetArchive({ archive }) {
      await library.forget(archive);
      archiveProcess.forget(archive);
      return undefined;
    },
    async recallArchive({ archive }) {
      const { id, path: place } = await library.recall(archive);
      await archiveProcess.register({ kind: 'register', id, path: place });
      return undefined;
    },
    showInFolder({ archive }) {
      shell.showItemInFolder(library.archiveOf(archive).path);
      return undefined;
    },
    async watchFolder(_params, window) {
      const folder = await chooseFolder(window, say('choose.watched-folder'), say('choose.watch'));
      if (folder === undefined) return undefined;
      const id = await library.watch(folder);
      return (await library.watchedFolders()).find((watched) => watched.id === id);
    },
    unwatchFolder: ({ folder }) => done(library.unwatch(folder)),
    recallMapping: ({ key }) => mappings.recall(key),
    rememberMapping: ({ key, mapping }) => done(mappings.remember(key, mapping)),
  };
}

/** What was opened as the page's next thing to look at; archives are shown instead. */
export function inputOrShow(opened: Opened, show: (archives: readonly string[]) => void): ChosenInput | undefined {
  if (opened.kind === 'input') return opened.input;
  show(opened.archives);
  return undefined;
}

/** The answer of work that has none. */
async function done(work: Promise<void>): Promise<undefined> {
  await work;
  return undefined;
}

async function targetFolder({ library, archivesFolder }: LibraryDependencies): Promise<string> {
  const watched = await library.watchedFolders();
  const place = watched.findIndex(({ isMissing }) => !isMissing);
  const folder = library.folders()[place]?.path;
  if (folder !== undefined) return folder;
  await mkdir(archivesFolder, { recursive: true });
  return archivesFolder;
}

function onlyPath(paths: readonly string[]): string {
  const [first, second] = paths;
  if (first === undefined || second !== undefined) {
    throw new RangeError(`${paths.length} files together are no archive as they lie; they can be imported into one`);
  }
  return path.resolve(first);
}
