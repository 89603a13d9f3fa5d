import { desktop } from '../desktop-client.ts';
import { printPlace } from '../place.ts';
import { goTo } from '../use-view.ts';

/** Shows archives of the library together, with nothing chosen in them. */
export function showArchives(ids: readonly string[]): void {
  goTo(addressOf(ids));
}

/** Shows archives in place of the screen that led to them, so that back does not lead to it again. */
export function showArchivesInstead(ids: readonly string[]): void {
  goTo(addressOf(ids), 'replace');
}

/** Goes to the library. */
export function showLibrary(): void {
  goTo(printPlace({ kind: 'library' }));
}

/** Lets the reader choose files or a folder, then goes to what they are. */
export async function chooseInput(what: 'files' | 'folder'): Promise<void> {
  const input = await desktop.request('chooseInput', { what });
  if (input) goTo(printPlace({ kind: 'input', input: input.id }));
}

function addressOf(ids: readonly string[]): string {
  return `#/a/${ids.map(encodeURIComponent).join(',')}`;
}
