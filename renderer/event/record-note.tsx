import type { EventRecord } from '../../shared/model/event.ts';

const notes: Readonly<Record<EventRecord, string>> = {
  page: '',
  listed: 'This archive has no page for this event. What is known of it stands in the index of its day.',
  mentioned: 'This archive has no page for this event. It is known because the pages of the events below mention it.',
};

/** Says calmly why an event has little to show. */
export function RecordNote({ record }: { readonly record: EventRecord }) {
  return record === 'page' ? null : <p className="record-note">{notes[record]}</p>;
}
