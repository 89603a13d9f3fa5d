const separator = ', ';

/** Cuts a context into its names. */
export type TopicSplitter = (context: string) => readonly string[];

/**
 * Cuts `Russia, Syria` at its commas, but keeps whole a name that the archive itself has as a heading with a comma in it
 * ("Washington, D.C."): the longest such name wins.
 */
export function createTopicSplitter(headings: Iterable<string>): TopicSplitter {
  const withCommas = new Set([...headings].filter((heading) => heading.includes(separator)));
  const mostParts = Math.max(1, ...[...withCommas].map((heading) => heading.split(separator).length));
  return (context) => {
    const parts = context.split(separator).map((part) => part.trim());
    const topics: string[] = [];
    for (let at = 0; at < parts.length; ) {
      const taken = longestKnown(parts, at, mostParts, withCommas);
      topics.push(parts.slice(at, at + taken).join(separator));
      at += taken;
    }
    return topics.filter((topic) => topic !== '');
  };
}

function longestKnown(parts: readonly string[], at: number, mostParts: number, known: ReadonlySet<string>): number {
  for (let count = Math.min(mostParts, parts.length - at); count > 1; count -= 1) {
    if (known.has(parts.slice(at, at + count).join(separator))) return count;
  }
  return 1;
}
