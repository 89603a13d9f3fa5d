/** What a topic may name, where the archive says it. */
export const topicKinds = ['person', 'organisation', 'place'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** The groups that topics are listed in where the archive says what some of them name: those of which it says nothing first. */
export const topicGroups = ['other', ...topicKinds] as const;
export type TopicGroup = (typeof topicGroups)[number];

/** The topics of an event by what they name; those of which nothing is said are in none of the lists. */
export type TopicKinds = { readonly [Kind in TopicKind]?: readonly string[] };

/** What topics name, in their order; undefined where it is said of none. */
export function topicKindsOf(
  topics: readonly string[],
  kindOf: (topic: string) => TopicKind | undefined,
): TopicKinds | undefined {
  const kinds: { [Kind in TopicKind]?: string[] } = {};
  for (const topic of topics) {
    const kind = kindOf(topic);
    if (kind === undefined) continue;
    const known = kinds[kind];
    if (known) known.push(topic);
    else kinds[kind] = [topic];
  }
  return Object.keys(kinds).length === 0 ? undefined : kinds;
}

/** What a topic names: of several lists that have it the first. */
export function kindOfTopic(kinds: TopicKinds | undefined, topic: string): TopicKind | undefined {
  return kinds && topicKinds.find((kind) => kinds[kind]?.includes(topic));
}
