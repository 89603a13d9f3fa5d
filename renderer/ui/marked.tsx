import type { MarkedText } from '../../shared/ipc/archive-contract.ts';

/** A text of the archive with what the search found in it marked. Always text, never markup. */
export function Marked({ text, marks }: MarkedText) {
  const pieces = [];
  let from = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
