import type { ChosenInput } from '../shared/ipc/desktop-contract.ts';
import type { ArchiveProcess } from './archive-process.ts';
import { type ArchiveForm, formOf } from './library/archive-form.ts';
import type { ChosenPaths } from './library/chosen-paths.ts';
import type { ArchiveLibrary, LibraryArchive } from './library.ts';

/** What becomes of paths: archives of the library to be shown, or something to be looked at first. */
export type Opened =
  | { readonly kind: 'archives'; readonly archives: readonly string[] }
  | { readonly kind: 'input'; readonly input: ChosenInput };

/** The one way in for every path, wherever it comes from. */
export interface PathOpener {
  /** Adds an archive to the library and makes it known to the archive process. */
  add(file: string): Promise<LibraryArchive>;
  /** Named on a command line or double-clicked: folders are opened, files that are not in the library are looked at first. */
  openNamed(paths: readonly string[]): Promise<Opened>;
  /** Chosen in a dialog or dropped: looked at first, unless it is several editions, or one that the library has. */
  openChosen(paths: readonly string[]): Promise<Opened>;
}

type Process = Pick<ArchiveProcess, 'register'>;

/** Makes the way in; every archive and every choice is known to the archive process before the page hears of it. */
export function createPathOpener(library: ArchiveLibrary, chosen: ChosenPaths, archiveProcess: Process): PathOpener {
  const add = async (file: string): Promise<LibraryArchive> => {
    const archive = await library.add(file);
    await archiveProcess.register({ kind: 'register', id: archive.id, path: archive.path });
    return archive;
  };
  const addAll = async (paths: readonly string[]): Promise<Opened> => {
    const archives: string[] = [];
    for (const file of paths) archives.push((await add(file)).id);
    return { kind: 'archives', archives };
  };
  const look = async (paths: readonly string[]): Promise<Opened> => {
    const input = chosen.addInput(paths);
    await archiveProcess.register({ kind: 'register-input', id: input.id, paths });
    return { kind: 'input', input };
  };
  return {
    add,
    async openNamed(paths) {
      const known = new Set(library.archives().map((archive) => archive.path));
      const forms = await Promise.all(paths.map((file) => formIfThere(file)));
      const isShown = paths.every((file, index) => {
        const form = forms[index];
        return known.has(file) || form === 'folder' || (form === 'edition' && paths.length > 1);
      });
      return isShown ? addAll(paths) : look(paths);
    },
    async openChosen(paths) {
      const known = new Set(library.archives().map((archive) => archive.path));
      const forms = await Promise.all(paths.map((file) => formIfThere(file)));
      const isShown = paths.every((file, index) => forms[index] === 'edition' && (paths.length > 1 || known.has(file)));
      return isShown ? addAll(paths) : look(paths);
    },
  };
}

async function formIfThere(file: string): Promise<ArchiveForm | undefined> {
  const { form, isMissing } = await formOf(file);
  return isMissing ? undefined : form;
}
