import fc from 'fast-check';
import type { NewsEvent } from '../../../shared/model/event.ts';
import { topicKinds, topicKindsOf } from '../../../shared/model/topic-kind.ts';

const anyKinds = fc.array(fc.option(fc.constantFrom(...topicKinds), { nil: undefined }), { maxLength: 3 });

/** The same events, where some topics have a kind. */
export function withTopicKinds(events: fc.Arbitrary<NewsEvent>): fc.Arbitrary<NewsEvent> {
  return fc.tuple(events, anyKinds).map(([event, kinds]) => {
    const said = topicKindsOf(event.topics, (topic) => kinds[event.topics.indexOf(topic)]);
    return { ...event, ...(said && { topicKinds: said }) };
  });
}
