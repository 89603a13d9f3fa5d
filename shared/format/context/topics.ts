import { mend } from '../mend.ts';
import type { TopicNames } from './pages.ts';

const separator = ', ';

// Headings with more commas than these are sentences; a limit keeps hostile contexts linear.
const mostParts = 8;

/** Cuts the topics of a note, as a page has them, into names; these, and names that came one by one, are mended. */
export type TopicSplitter = (topics: TopicNames) => readonly string[];

/**
 * A splitter that cuts `Russia, Syria` at its commas, but keeps whole what the archive itself has as a heading
 * ("Washington, D.C."): the longest such run wins. Remembers what it cut: archives repeat a few notes very often.
 */
export function createTopicSplitter(headings: Iterable<string>): TopicSplitter {
  const whole = new Set([...headings].filter((heading) => heading.includes(separator)));
  const known = new Map<string, readonly string[]>();
  return (topics) => {
    if (typeof topics !== 'string') return unique(topics.map(mend));
    const names = known.get(topics) ?? unique(split(topics, whole).map(mend));
    known.set(topics, names);
    return names;
  };
}

function split(topics: string, whole: ReadonlySet<string>): readonly string[] {
  const parts = topics.split(separator).map((part) => part.trim());
  if (whole.size === 0) return parts;
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const count = longestRun(parts, at, whole);
    names.push(parts.slice(at, at + count).join(separator));
    at += count;
  }
  return names;
}

function longestRun(parts: readonly string[], at: number, whole: ReadonlySet<string>): number {
  for (let count = Math.min(mostParts, parts.length - at); count > 1; count -= 1) {
    if (whole.has(parts.slice(at, at + count).join(separator))) return count;
  }
  return 1;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== '');
}
