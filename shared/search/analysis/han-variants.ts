import pairs from 'opencc-js/dict/TSCharacters';

const first = 0x3400;
const afterLast = 0xa000;

// What stands for a traditional character, and for one that this makes in turn: the end of such a chain is what all fold to.
const simplified: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair) => pair.split(' ') as [traditional: string, simplified: string]),
);

/** By UTF-16 unit from `first` on: whether it is a traditional character. Those beyond U+FFFF are left as they are. */
const isTraditional = new Uint8Array(afterLast - first);
for (const character of simplified.keys()) {
  const unit = character.charCodeAt(0) - first;
  if (character.length === 1 && unit >= 0 && unit < isTraditional.length) isTraditional[unit] = 1;
}

/**
 * A text with simplified characters for traditional ones, one by one, by the table of OpenCC: archives in Chinese mix both,
 * and nobody who looks for one means to leave the other out.
 */
export function withSimplifiedHan(text: string): string {
  let at = 0;
  while (at < text.length && isTraditional[text.charCodeAt(at) - first] !== 1) at += 1;
  if (at === text.length) return text;
  return Array.from(text, simplifiedOf).join('');
}

function simplifiedOf(character: string): string {
  if (character.length > 1) return character;
  let form = character;
  for (let next = simplified.get(form); next !== undefined && next !== form; next = simplified.get(form)) form = next;
  return form;
}
