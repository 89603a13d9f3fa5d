const offsets = new Map<string, number>();
const listsKept = 100;

/** How far a list was scrolled when it was last on screen, in pixels. */
export function recallScroll(list: string): number {
  return offsets.get(list) ?? 0;
}

/** Notes how far a list is scrolled, to find the place again on coming back. */
export function rememberScroll(list: string, offset: number): void {
  offsets.delete(list);
  offsets.set(list, offset);
  const [oldest] = offsets.keys();
  if (offsets.size > listsKept && oldest !== undefined) offsets.delete(oldest);
}
