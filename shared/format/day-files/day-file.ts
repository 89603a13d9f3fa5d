import { type Day, dayOf, isDay } from '../../model/day.ts';
import type { NewsEvent } from '../../model/event.ts';
import { type ProblemLog, quoted } from '../problems.ts';
import { eventsOfSection, type ReadEvent } from './line-events.ts';
import { hasAsteriskList, repairAsteriskList } from './repaired-list.ts';
import { type Section, sectionsOf } from './sections.ts';
import { readToldEvents } from './told-events.ts';
import { uniqueEvents } from './unique-events.ts';
import { isList, isMap, mapAt, readYaml, textAt, type YamlMap } from './yaml.ts';

/** What a day file says. */
export interface DayContents {
  readonly day: Day;
  readonly language: string | undefined;
  readonly events: readonly NewsEvent[];
}

/** Reads a day file of any of the three generations; undefined, with a problem, for what is none. */
export function readDayFile(file: string, text: string, problems: ProblemLog): DayContents | undefined {
  const root = readRoot(file, text, problems);
  if (!root) return undefined;
  const day = readDay(file, root, problems);
  if (day === undefined) return undefined;
  const sections = sectionsOf(root);
  const told = root.get('events');
  if (sections === undefined && told === undefined) {
    const what = 'The file has none of the keys Intelligence_Payload, wikipedia: categories: and events.';
    problems.add(file, undefined, what, 'It was left out.');
    return undefined;
  }
  const read = [
    ...eventsOfSections(sections ?? [], day, file),
    ...(isList(told) ? readToldEvents(told, day, file, problems) : []),
  ];
  for (const { isLoneHeading, raw } of read) if (isLoneHeading) noteLoneHeading(file, text, raw, problems);
  const events = uniqueEvents(read, (raw) => noteRepetition(file, text, raw, problems));
  if (events.length === 0) problems.add(file, undefined, 'The day has no events.', 'It is an empty day.');
  return { day, language: languageOf(root), events };
}

function eventsOfSections(sections: readonly Section[], day: Day, file: string): readonly ReadEvent[] {
  return sections.flatMap((section) => eventsOfSection(section, day, file));
}

function readRoot(file: string, text: string, problems: ProblemLog): YamlMap | undefined {
  const reading = readYaml(text);
  if (reading.kind === 'read') {
    if (isMap(reading.value)) return reading.value;
    problems.add(file, undefined, 'The file is no mapping of keys to values.', 'It was left out.');
    return undefined;
  }
  const repaired = hasAsteriskList(text) ? readYaml(repairAsteriskList(text)) : reading;
  const isRepaired = repaired.kind === 'read' && isMap(repaired.value);
  const done = isRepaired
    ? 'Its list of events was read after the marks and the indentation had been put right.'
    : reading.line === undefined
      ? 'It was left out; it can be read once it is put right.'
      : 'It was left out; it can be read once that line is put right.';
  problems.add(file, reading.line, `The file is no YAML that can be read: ${reading.reason}.`, done);
  return isRepaired ? repaired.value : undefined;
}

function readDay(file: string, root: YamlMap, problems: ProblemLog): Day | undefined {
  const written = textAt(root, 'Date') ?? textAt(root, 'date');
  const named = dayOfName(file);
  const wrong = written === undefined ? 'The file names no day.' : `${quoted(written)} is no day that a calendar has.`;
  if (written !== undefined && isDay(written)) {
    if (named === undefined || named === written) return written;
    const what = `The file says ${written}, but its name ${named}.`;
    problems.add(file, undefined, what, 'The day in the file was taken.');
    return written;
  }
  const done = named === undefined ? 'The file was left out.' : `The day of its name was taken: ${named}.`;
  problems.add(file, undefined, wrong, done);
  return named;
}

function dayOfName(file: string): Day | undefined {
  const parts = /(\d{4})-(\d{2})-(\d{2})\.ya?ml$/i.exec(file);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

function languageOf(root: YamlMap): string | undefined {
  const named = textAt(mapAt(root, 'source_page'), 'language') ?? textAt(root, 'language');
  if (named !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(named)) return named;
  const page = textAt(root, 'Source_URI') ?? textAt(root, 'source_page');
  return page !== undefined && /Portal:Current[ _]events/.test(page) ? 'en' : undefined;
}

function noteLoneHeading(file: string, text: string, raw: string, problems: ProblemLog): void {
  const what = `The heading ${quoted(raw)} has no event below it.`;
  problems.add(file, lineOf(text, raw), what, 'It was taken for an event.');
}

function noteRepetition(file: string, text: string, raw: string, problems: ProblemLog): void {
  const what = `The day tells ${quoted(raw)} twice.`;
  problems.add(file, lineOf(text, raw), what, 'It was read once, with the sources and topics of both.');
}

// Long lines are folded at 80 columns: their first words stand together where the file quotes nothing in them.
function lineOf(text: string, raw: string): number | undefined {
  const at = text.indexOf(raw.slice(0, 24));
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
