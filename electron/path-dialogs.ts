import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { freePath } from './library/file-names.ts';

type TargetKind = 'edition' | 'csv';

const fileKinds: Readonly<Record<TargetKind, { readonly name: string; readonly extension: string }>> = {
  edition: { name: 'Daybook archive', extension: 'daybook' },
  csv: { name: 'Table (CSV)', extension: 'csv' },
};

/** Shows the system's dialog for files that hold an archive. */
export async function chooseFiles(window: BrowserWindow): Promise<readonly string[]> {
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    title: 'Open an archive',
    message: 'Choose a .daybook file, or files to make an archive of',
    buttonLabel: 'Open',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'All files', extensions: ['*'] },
      { name: 'Daybook archives', extensions: ['daybook'] },
      { name: 'Packed pages', extensions: ['zip', 'tar', 'gz', 'tgz', 'xz'] },
      { name: 'Tables and feeds', extensions: ['csv', 'tsv', 'ndjson', 'jsonl', 'json', 'xml', 'rss', 'atom'] },
    ],
  });
  return canceled ? [] : filePaths;
}

/** Shows the system's dialog for a folder. */
export async function chooseFolder(window: BrowserWindow, title: string, button: string): Promise<string | undefined> {
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    properties: ['openDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}

/** Shows the system's dialog for a new file of a kind. */
export async function chooseNewFile(
  window: BrowserWindow,
  folder: string,
  name: string,
  kind: TargetKind,
): Promise<string | undefined> {
  const { name: kindName, extension } = fileKinds[kind];
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: kind === 'csv' ? 'Save as CSV' : 'Save the archive',
    defaultPath: path.join(folder, `${name}.${extension}`),
    filters: [{ name: kindName, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return undefined;
  const { dir, base, ext } = path.parse(filePath);
  // Not every system's dialog adds the extension; the file of that name was then not the one agreed to be replaced.
  return ext.toLowerCase() === `.${extension}` ? filePath : freePath(dir, base, `.${extension}`);
}
