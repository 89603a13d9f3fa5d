import { compareText, readInOneForm, type Tally, type TextFile } from './forms.ts';
import type { Keeper, KeptFile, KeptIndex } from './kept.ts';
import type { DayIndex, PageTools } from './pages.ts';
import { parsePath } from './paths.ts';
import { syntaxes, syntaxOf } from './syntaxes.ts';

/**
 * Reads indexes, those of days first. `README.md` beside `index.md` repeats it for sites that show it as a folder's
 * page.
 */
export function readIndexes(
  files: readonly KeptFile[],
  keeper: Keeper,
  tally: Tally,
  tools: PageTools,
): readonly KeptIndex[] {
  const indexes: KeptIndex[] = [];
  const unrepeated = withoutCopies(files.toSorted(inReadingOrder), tally, tools);
  readInOneForm(unrepeated, new Set(), tally, (file) => {
    const index = readIndex(keeper.file(file), tally, tools);
    if (index) indexes.push({ ...index, entries: index.entries.map(keeper.keepEntry) });
    return index !== undefined;
  });
  return indexes;
}

function withoutCopies(files: readonly KeptFile[], tally: Tally, { problems }: PageTools): readonly KeptFile[] {
  const kept = new Map<string, KeptFile>();
  return files.filter((file) => {
    const place = `${folderOf(file)} ${syntaxOf(file.path)}`;
    const first = kept.get(place);
    if (!first) {
      kept.set(place, file);
      return true;
    }
    if (first.mark === file.mark) tally.duplicates += 1;
    else problems.add(file.path, undefined, `The text differs from that of ${first.path}.`, 'Both were read.');
    return first.mark !== file.mark;
  });
}

function readIndex(file: TextFile, tally: Tally, tools: PageTools): DayIndex | undefined {
  const path = parsePath(file.path);
  const index = syntaxes[syntaxOf(file.path)]?.readIndex(file.path, path, file.text, tools);
  if (index) tally[path ? 'dayIndexes' : 'frontPages'] += 1;
  if (index && path && path.date === undefined) {
    const what = 'The path of this index names a day that no calendar has.';
    tools.problems.add(file.path, undefined, what, 'Its events were read.');
  }
  return index;
}

function folderOf(file: KeptFile): string {
  return file.path.slice(0, file.path.lastIndexOf('/') + 1);
}

function inReadingOrder(a: KeptFile, b: KeptFile): number {
  const isFront = (file: KeptFile): number => (parsePath(file.path) ? 0 : 1);
  const isCopy = (file: KeptFile): number => (/readme\.md$/i.test(file.path) ? 1 : 0);
  return (
    isFront(a) - isFront(b) ||
    compareText(folderOf(a), folderOf(b)) ||
    isCopy(a) - isCopy(b) ||
    compareText(a.path, b.path) ||
    compareText(a.mark, b.mark)
  );
}
