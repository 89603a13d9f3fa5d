import { dayFiles } from '../../../../shared/format/day-files/codec.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { type Archive, manifest } from '../read.ts';

/** A file of lines as the first generation has them, under the given keys. */
export function dayOf(date: string, sections: Readonly<Record<string, readonly string[]>>): string {
  const payload = Object.entries(sections).flatMap(([name, lines]) => [
    `  ${JSON.stringify(name)}:`,
    ...lines.map((line) => `  - ${JSON.stringify(line)}`),
  ]);
  return [`Date: '${date}'`, 'Source_URI: Portal:Current events/x', 'Intelligence_Payload:', ...payload, ''].join('\n');
}

/** Reads day files by path, as the app does; events come in order of their places. */
export function readDays(files: Readonly<Record<string, string>>): Archive {
  const taken: { readonly event: NewsEvent; readonly place: number }[] = [];
  const reader = dayFiles.createReader({ manifest, take: (event, place) => taken.push({ event, place }) });
  for (const [path, text] of Object.entries(files)) {
    const sink = reader.addFile(path);
    const middle = Math.floor(text.length / 2);
    sink.write(text.slice(0, middle));
    sink.write(text.slice(middle));
    sink.end();
  }
  const report = reader.finish();
  taken.sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : a.place - b.place));
  return { ...report, events: taken.map(({ event }) => event) };
}

/** The events of lines that stand under one key, `Uncategorized` where none is given. */
export function eventsOf(lines: readonly string[], name = 'Uncategorized'): readonly NewsEvent[] {
  return readDays({ '2015/09/2015-09-04.yaml': dayOf('2015-09-04', { [name]: lines }) }).events;
}
