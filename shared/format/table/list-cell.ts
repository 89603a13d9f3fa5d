/** An item of a list in a cell: a text, and where there is one the address behind it. */
export interface ListItem {
  readonly text: string;
  readonly address?: string;
}

/**
 * Writes a list into one cell: `Reuters <https://r.example/1>; BBC`. Items are parted by a semicolon and a space; `\` stands
 * before each `;`, `<`, `>` and `\` that belongs to an item. Items that are empty are left out.
 */
export function writeList(items: readonly ListItem[]): string {
  return items
    .filter(({ text, address }) => text !== '' || address !== undefined)
    .map(({ text, address }) => (address === undefined ? escaped(text) : `${escaped(text)} <${escaped(address)}>`))
    .join('; ');
}

function escaped(text: string): string {
  return text.replace(/[\\;<>]/g, '\\$&');
}

/** Reads a list that `writeList` has written. */
export function readList(cell: string): readonly ListItem[] {
  const items: ListItem[] = [];
  let text = '';
  let address: string | undefined;
  const finish = (): void => {
    const plain = items.length > 0 ? text.replace(/^ /, '') : text;
    items.push(address === undefined ? { text: plain } : { text: plain.replace(/ $/, ''), address });
    text = '';
    address = undefined;
  };
  for (let index = 0; index < cell.length; index += 1) {
    let letter = cell[index] ?? '';
    if (letter === ';') finish();
    else if (letter === '<') address = '';
    else if (letter !== '>') {
      if (letter === '\\') {
        index += 1;
        letter = cell[index] ?? '';
      }
      if (address === undefined) text += letter;
      else address += letter;
    }
  }
  if (cell !== '') finish();
  return items;
}

const formula = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula: with an apostrophe before it where it began like one. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell without the apostrophe that `guarded` put before it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
