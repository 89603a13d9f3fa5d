/** A stretch of a text, in UTF-16 units, end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every place where a text has another, whatever the case of letters and their accents; places do not overlap. */
export function findText(text: string, sought: string): readonly Stretch[] {
  const wanted = folded(sought.trim()).text;
  if (wanted === '') return [];
  const { text: within, places } = folded(text);
  const found: Stretch[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
    const last = places[at + wanted.length - 1];
    found.push({ start: places[at]?.start ?? 0, end: last?.end ?? 0 });
  }
  return found;
}

/** A text in small letters without accents, and where each of its units stood before. */
function folded(text: string): { readonly text: string; readonly places: readonly Stretch[] } {
  let result = '';
  const places: Stretch[] = [];
  let start = 0;
  for (const sign of text) {
    const end = start + sign.length;
    const plain = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) places.push({ start, end });
    // An accent of its own belongs to the letter that it stands on.
    const last = places.at(-1);
    if (plain === '' && last) places[places.length - 1] = { start: last.start, end };
    result += plain;
    start = end;
  }
  return { text: result, places };
}
