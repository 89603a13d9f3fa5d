/** Where a reader was in a list, in lines from its top. */
export interface ListPlace {
  /** The first line in view. */
  readonly top: number;
  /** The line that the keys move from. */
  readonly active: number;
  /** Whether that was in sight. */
  readonly seesActive: boolean;
}

const places = new Map<string, ListPlace>();
const listsKept = 100;

/** Where the reader was in a list when it was last on screen. */
export function recallPlace(list: string): ListPlace | undefined {
  return places.get(list);
}

/** Notes where the reader is in a list, to find the place again on coming back. */
export function rememberPlace(list: string, place: ListPlace): void {
  places.delete(list);
  places.set(list, place);
  const [oldest] = places.keys();
  if (places.size > listsKept && oldest !== undefined) places.delete(oldest);
}
