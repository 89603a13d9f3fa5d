/** A stretch of a text: in both texts, only in the earlier one, or only in the later one. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'added';
  readonly text: string;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
// A table of as many cells as this is made in a blink; texts that differ over more are told as wholly other.
const mostCells = 4_000_000;

/** What changed between two texts, word by word; in Chinese and the like by its dictionary words. */
export function wordChanges(before: string, after: string): readonly Stretch[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const head = sameAtStart(old, young);
  const tail = sameAtStart(old.slice(head).reverse(), young.slice(head).reverse());
  const [oldMiddle, youngMiddle] = [old.slice(head, old.length - tail), young.slice(head, young.length - tail)];
  return joined([
    ...asStretches('same', old.slice(0, head)),
    ...middleChanges(oldMiddle, youngMiddle),
    ...asStretches('same', old.slice(old.length - tail)),
  ]);
}

// The segmenter takes quadratic time for a long text, so it gets what is not plainly a word in runs.
const runs = /\w+|\s+|[^\w\s]{1,200}/gu;
const plain = /^(?:\w+|\s+)$/;

function wordsOf(text: string): readonly string[] {
  return (text.match(runs) ?? []).flatMap((run) =>
    plain.test(run) ? [run] : Array.from(words.segment(run), ({ segment }) => segment),
  );
}

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function middleChanges(old: readonly string[], young: readonly string[]): readonly Stretch[] {
  if (old.length * young.length > mostCells) return [...asStretches('gone', old), ...asStretches('added', young)];
  const lengths = commonLengths(old, young);
  const width = young.length + 1;
  const changes: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < young.length) {
    const [word = '', other = ''] = [old[i], young[j]];
    const isSame = word === other;
    const isGone = !isSame && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0);
    changes.push(
      isSame ? { kind: 'same', text: word } : isGone ? { kind: 'gone', text: word } : { kind: 'added', text: other },
    );
    if (isSame || isGone) i += 1;
    if (!isGone) j += 1;
  }
  return [...changes, ...asStretches('gone', old.slice(i)), ...asStretches('added', young.slice(j))];
}

/** The length of the longest common subsequence of what follows each pair of places, row by row. */
function commonLengths(old: readonly string[], young: readonly string[]): Uint32Array {
  const width = young.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      const isSame = old[i] === young[j];
      const longest = Math.max(lengths[here + 1] ?? 0, lengths[here + width] ?? 0);
      lengths[here] = isSame ? (lengths[here + width + 1] ?? 0) + 1 : longest;
    }
  return lengths;
}

function asStretches(kind: Stretch['kind'], texts: readonly string[]): readonly Stretch[] {
  return texts.map((text) => ({ kind, text }));
}

function joined(changes: readonly Stretch[]): readonly Stretch[] {
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  for (const { kind, text } of changes) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  }
  return stretches;
}
