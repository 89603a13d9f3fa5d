import type { EventRecord } from '../../shared/model/event.ts';
import { say } from '../../shared/texts/say.ts';

/** Says calmly why an event has little to show. */
export function RecordNote({ record }: { readonly record: EventRecord }) {
  return record === 'page' ? null : <p className="record-note">{say(`event.${record}-note`)}</p>;
}
