/**
 * Where a sequence begins in another, overlapping occurrences included, by Knuth, Morris and Pratt: the time is linear
 * in both lengths, whatever they hold. Nothing begins where an empty sequence is looked for.
 */
export function startsOf<Item>(
  sought: ArrayLike<Item>,
  within: ArrayLike<Item>,
  isSame: (sought: Item | undefined, found: Item | undefined) => boolean = Object.is,
): number[] {
  if (sought.length === 0 || sought.length > within.length) return [];
  const fallbacks = fallbacksOf(sought, isSame);
  const starts: number[] = [];
  let matched = 0;
  for (let at = 0; at < within.length; at += 1) {
    while (matched > 0 && (matched === sought.length || !isSame(sought[matched], within[at])))
      matched = fallbacks[matched - 1] ?? 0;
    if (isSame(sought[matched], within[at])) matched += 1;
    if (matched === sought.length) starts.push(at + 1 - matched);
  }
  return starts;
}

// For each beginning of the sequence, the length of the longest shorter one that it ends with.
function fallbacksOf<Item>(
  sought: ArrayLike<Item>,
  isSame: (a: Item | undefined, b: Item | undefined) => boolean,
): Uint32Array {
  const fallbacks = new Uint32Array(sought.length);
  for (let at = 1, matched = 0; at < sought.length; at += 1) {
    while (matched > 0 && !isSame(sought[matched], sought[at])) matched = fallbacks[matched - 1] ?? 0;
    if (isSame(sought[matched], sought[at])) matched += 1;
    fallbacks[at] = matched;
  }
  return fallbacks;
}
