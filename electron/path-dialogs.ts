import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { say } from '../shared/texts/say.ts';
import { freePath } from './library/file-names.ts';

type TargetKind = 'edition' | 'csv';

const extensions: Readonly<Record<TargetKind, string>> = {
  edition: 'daybook',
  csv: 'csv',
};

/** Shows the system's dialog for files that hold an archive. */
export async function chooseFiles(window: BrowserWindow): Promise<readonly string[]> {
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    title: say('choose.archive'),
    message: say('choose.archive-message'),
    buttonLabel: say('choose.open'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say('choose.all-files'), extensions: ['*'] },
      { name: say('choose.editions'), extensions: ['daybook'] },
      { name: say('choose.packed'), extensions: ['zip', 'tar', 'gz', 'tgz', 'xz'] },
      { name: say('choose.tables'), extensions: ['csv', 'tsv', 'ndjson', 'jsonl', 'json', 'xml', 'rss', 'atom'] },
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
  const extension = extensions[kind];
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: say(`choose.save.${kind}`),
    defaultPath: path.join(folder, `${name}.${extension}`),
    filters: [{ name: say(`choose.kind.${kind}`), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return undefined;
  const { dir, base, ext } = path.parse(filePath);
  // Not every system's dialog adds the extension; the file of that name was then not the one agreed to be replaced.
  return ext.toLowerCase() === `.${extension}` ? filePath : freePath(dir, base, `.${extension}`);
}
