import { isList, isMap, mapAt, type YamlMap, type YamlValue } from './yaml.ts';

/** The lines of a day under one name, as the file has them: headings and events mixed. */
export interface Section {
  /** The key of the file, or nothing where the lines stand under none. */
  readonly name: string | undefined;
  readonly lines: readonly string[];
}

/**
 * The sections of a day: of `Intelligence_Payload`, or of `wikipedia: categories:`, which is a mapping of names to lines
 * or a list of `{name, items}`. Undefined for a file that has neither.
 */
export function sectionsOf(file: YamlMap): readonly Section[] | undefined {
  const payload = file.get('Intelligence_Payload') ?? categoriesOf(file);
  if (payload === undefined) return undefined;
  if (isMap(payload)) return [...payload].map(([name, value]) => ({ name, lines: linesOf(value) }));
  if (!isList(payload)) return [{ name: undefined, lines: linesOf(payload) }];
  return payload.map(listedSection);
}

function categoriesOf(file: YamlMap): YamlValue | undefined {
  return mapAt(file, 'wikipedia').get('categories') ?? file.get('wikipedia.categories');
}

function listedSection(value: YamlValue): Section {
  if (!isMap(value)) return { name: undefined, lines: linesOf(value) };
  const name = value.get('name') ?? value.get('category') ?? value.get('title');
  const items = value.get('items') ?? value.get('lines') ?? value.get('events');
  if (typeof name === 'string' && items !== undefined) return { name, lines: linesOf(items) };
  return { name: undefined, lines: linesOf(value) };
}

const textKeys = ['text', 'line', 'headline', 'content'];

// «A: B» without quotes is a mapping to YAML, but a line to whoever wrote it; lines below a name follow it.
function linesOf(value: YamlValue): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' || value === 'null' || value === '~' ? [] : [value];
  if (isList(value)) return value.flatMap(linesOf);
  if (!isMap(value)) return [];
  const text = textKeys.map((key) => value.get(key)).find((one) => typeof one === 'string');
  if (typeof text === 'string') return [text];
  return [...value].flatMap(([key, below]) =>
    typeof below === 'string' ? [`${key}: ${below}`] : [key, ...linesOf(below)],
  );
}
