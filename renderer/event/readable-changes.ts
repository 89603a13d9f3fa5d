import type { Stretch } from '../../shared/model/word-changes.ts';

/**
 * Changes as a person reads them: changed words that only a space keeps apart become one stretch, and of each change
 * what is gone comes before what is new.
 */
export function readableChanges(changes: readonly Stretch[]): readonly Stretch[] {
  const readable: Stretch[] = [];
  let [gone, added] = ['', ''];
  const endChange = (): void => {
    if (gone !== '') readable.push({ kind: 'gone', text: gone });
    if (added !== '') readable.push({ kind: 'added', text: added });
    [gone, added] = ['', ''];
  };
  for (const [index, { kind, text }] of changes.entries()) {
    const isBetween = kind === 'same' && /^\s+$/u.test(text) && gone + added !== '' && index + 1 < changes.length;
    if (kind === 'same' && !isBetween) {
      endChange();
      readable.push({ kind, text });
    }
    if (kind === 'gone' || isBetween) gone += text;
    if (kind === 'added' || isBetween) added += text;
  }
  endChange();
  return readable;
}
