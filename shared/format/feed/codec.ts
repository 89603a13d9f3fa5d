import { type ArchiveManifest, emptyTally, type FileTally } from '../../model/archive.ts';
import type { ArchiveReader, Codec, ReadingJob } from '../codec.ts';
import { createEventRegister } from '../event-register.ts';
import { createProblemLog } from '../problems.ts';
import { createFeedFile, type FeedSaid } from './feed-file.ts';

/** Feeds: RSS 2.0 with its elder kin down to 0.9, RSS 1.0, and Atom 1.0. */
export const feed: Codec = {
  id: 'feed',
  title: 'Feed (RSS, Atom)',
  isStreamed: true,
  reads: (path, opening) => /\.(?:rss|atom)$/i.test(path) || (/\.(?:xml|rdf)$/i.test(path) && isFeed(opening())),
  createReader: createFeedReader,
};

// The root stands behind the declaration and comments; a prefix may stand before its name.
function isFeed(opening: string): boolean {
  return /<(?:[\w.-]{1,40}:)?(?:rss|feed|RDF)[\s>]/.test(opening);
}

function createFeedReader({ manifest, take }: ReadingJob): ArchiveReader {
  const tally: { -readonly [Kind in keyof FileTally]: number } = { ...emptyTally };
  const problems = createProblemLog();
  const register = createEventRegister(take, problems);
  const languages = new Map<string, number>();
  let description: string | undefined;
  const tools = {
    problems,
    register,
    ended(said: FeedSaid) {
      tally[said.kind] += 1;
      description ??= said.description || undefined;
      if (said.language !== '') languages.set(said.language, (languages.get(said.language) ?? 0) + 1);
    },
  };
  return {
    addFile: (path) => createFeedFile(path, tools),
    addOther(path, other) {
      tally[other.kind] += 1;
      if (other.kind === 'unreadable') problems.add(path, undefined, other.reason, 'The file was left out.');
    },
    finish: () => ({
      manifest: filledIn(manifest, languages, description),
      problems: problems.list(),
      tally: { ...tally },
    }),
  };
}

/** The manifest with what feeds say of themselves where it says nothing. */
function filledIn(
  manifest: ArchiveManifest,
  counts: ReadonlyMap<string, number>,
  description: string | undefined,
): ArchiveManifest {
  const found = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return {
    ...(description !== undefined && { description: description.slice(0, longestDescription) }),
    ...manifest,
    languages: manifest.languages.length > 0 ? manifest.languages : found.map(([language]) => language),
  };
}

// As long as the schema of the manifest lets it be.
const longestDescription = 10_000;
