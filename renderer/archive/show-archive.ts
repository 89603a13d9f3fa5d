import { emptyView } from '../location.ts';
import { navigate } from '../use-view.ts';

/** Shows an archive of the library, with nothing chosen in it. */
export function showArchive(id: string): void {
  navigate(emptyView([id]));
}

/** Lets the reader choose an archive's folder, then shows it. */
export async function chooseArchive(): Promise<void> {
  const chosen = await window.daybook.request('chooseArchive', {});
  if (chosen) showArchive(chosen.id);
}
