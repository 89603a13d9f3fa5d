import { complain, originalTextOf } from '../from-data.ts';
import { parseJson } from '../json/parse-json.ts';
import { type PageData, toPageData } from '../page-data.ts';
import type { Exact, PageTools } from '../pages.ts';
import type { Comment } from './exact.ts';

/** What the comment of a page says of its event. */
export interface PageFacts extends Exact {
  readonly category?: string;
  /** Headlines of related events before mending, by id. */
  readonly originals: ReadonlyMap<string, string>;
}

/** What a page without a comment says: nothing. */
export const noFacts: PageFacts = { originals: new Map() };

/** What a comment says, problems noted; nothing where it is no object of JSON. */
export function readComment({ json }: Comment, file: string, tools: PageTools): PageData {
  const source = { file, problems: tools.problems };
  try {
    return toPageData(parseJson(json).value, (field, message) => complain(source, field, message)) ?? {};
  } catch (error) {
    const what = `The comment of the page cannot be read. ${error instanceof Error ? error.message : String(error)}`;
    tools.problems.add(file, undefined, what, 'It was left out.');
    return {};
  }
}

/** What the comment of a page says. */
export function readFacts(comment: Comment, file: string, tools: PageTools): PageFacts {
  const { category, topics, topicKinds, original, related = [] } = readComment(comment, file, tools);
  const originals = related.map(({ path, original: headline }) => [tools.readTarget(path)?.id, headline] as const);
  return {
    ...(category && { category }),
    ...(topics && { topics }),
    ...(topicKinds && { topicKinds }),
    ...(original && { original: originalTextOf(original) }),
    originals: new Map(originals.filter((pair): pair is readonly [string, string] => !pair.includes(undefined))),
  };
}
