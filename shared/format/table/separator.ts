import { createCsvScanner } from './csv-scanner.ts';

const separators = [',', ';', '\t', '|'];
const rowsToCompare = 30;

/**
 * Which character parts the cells: the one by which most of the first rows have the same number of cells, more than one; of
 * equals, the one with more cells; the comma where none parts anything. Quotation marks are heeded. A last row that is cut
 * off counts for nothing.
 */
export function guessSeparator(opening: string, isWhole: boolean): string {
  let best = { separator: ',', share: 0, cells: 1 };
  for (const separator of separators) {
    const { share, cells } = fitOf(opening, separator, isWhole);
    const isBetter = share > best.share || (share === best.share && cells > best.cells);
    if (cells > 1 && isBetter) best = { separator, share, cells };
  }
  return best.separator;
}

function fitOf(
  opening: string,
  separator: string,
  isWhole: boolean,
): { readonly share: number; readonly cells: number } {
  const lengths: number[] = [];
  const scanner = createCsvScanner(separator, { take: (cells) => lengths.push(cells.length), wrong: () => undefined });
  scanner.write(opening);
  if (isWhole || lengths.length === 0) scanner.end();
  const compared = lengths.slice(0, rowsToCompare);
  const counts = new Map<number, number>();
  for (const length of compared) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, rows] = [...counts].sort(([a, most], [b, least]) => least - most || b - a)[0] ?? [1, 0];
  return { share: rows / Math.max(1, compared.length), cells };
}
