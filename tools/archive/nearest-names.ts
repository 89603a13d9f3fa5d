/** A name as it is compared: without case, accents and the widths of its characters. */
export function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

const namesShown = 5;
const leastLikeness = 0.3;

/** The names that are most like a wanted one, the likest first: up to five. */
export function nearestNames(wanted: string, names: Iterable<string>): readonly string[] {
  const pairs = pairsOf(folded(wanted));
  return [...names]
    .map((name) => ({ name, likeness: likeness(folded(wanted), pairs, folded(name)) }))
    .filter(({ likeness: found }) => found >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, namesShown)
    .map(({ name }) => name);
}

/** Dice's coefficient over pairs of characters; a name that holds the other is as good as nearly the same. */
function likeness(wanted: string, pairs: ReadonlySet<string>, name: string): number {
  if (wanted !== '' && name.includes(wanted)) return 0.9;
  const others = pairsOf(name);
  let shared = 0;
  for (const pair of others) if (pairs.has(pair)) shared += 1;
  const all = pairs.size + others.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}
