import { defineMappingTag, FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** What a YAML file says: texts as they are written (`no`, `2024-02-30` and `1e400` stay texts), lists, and maps. */
export type YamlValue = string | readonly YamlValue[] | YamlMap;
/** The pairs of a mapping; a `Map`, so that no key of a file can reach a prototype. */
export type YamlMap = ReadonlyMap<string, YamlValue>;

/** What became of a text: its value, or where and why it is no YAML that is read here. */
export type YamlReading =
  | { readonly kind: 'read'; readonly value: YamlValue }
  | { readonly kind: 'refused'; readonly line: number | undefined; readonly reason: string };

// A day has been known to have 90,000 characters; what is far longer is no day, and would take seconds.
const longestText = 4_000_000;
const deepest = 20;

// A section that comes twice is one section; any other key that comes twice would hide its first value.
const mapTag = defineMappingTag<Map<unknown, unknown>>('tag:yaml.org,2002:map', {
  create: () => new Map(),
  addPair(map, key, value: unknown) {
    if (typeof key !== 'string') return 'a key that is no text';
    const before = map.get(key);
    const items: readonly unknown[] = [before, value].every(Array.isArray) ? [before, value].flat() : [];
    if (before === undefined) map.set(key, value);
    else if (items.length > 0) map.set(key, items);
    else return 'a key that its mapping has already';
    return '';
  },
  has: () => false,
  keys: (map) => map.keys(),
  get: (map, key) => map.get(key),
  identify: (value) => value instanceof Map,
});
const schema = FAILSAFE_SCHEMA.withTags(mapTag);

/**
 * Reads a YAML text of one document. Aliases, tags of other types and nesting deeper than 20 levels are refused, which
 * also bounds the time that flow collections in each other's keys take; merge keys are keys like any other.
 */
export function readYaml(text: string): YamlReading {
  if (text.length > longestText) {
    const reason = `it has ${text.length} characters, and day files of more than ${longestText} are not read`;
    return { kind: 'refused', line: undefined, reason };
  }
  try {
    const value = load(text, { schema, maxDepth: deepest, maxAliases: 0, maxTotalMergeKeys: 0 });
    return { kind: 'read', value: value as YamlValue };
  } catch (error) {
    return refusalOf(error);
  }
}

// Nothing of the error itself is kept: its mark holds the whole file, and its message an excerpt.
function refusalOf(error: unknown): YamlReading {
  if (!(error instanceof YAMLException)) return { kind: 'refused', line: undefined, reason: 'it cannot be parsed' };
  const line = error.mark === undefined ? undefined : error.mark.line + 1;
  return { kind: 'refused', line, reason: error.reason.slice(0, 120) };
}

/** Whether a value is a mapping. */
export function isMap(value: YamlValue | undefined): value is YamlMap {
  return value instanceof Map;
}

/** The mapping under a key, or an empty one. */
export function mapAt(map: YamlMap, key: string): YamlMap {
  const value = map.get(key);
  return isMap(value) ? value : new Map();
}

/** The text under a key; empty, `null` and `~` are none. */
export function textAt(map: YamlMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' ? someText(value) : undefined;
}

/** The texts under a key, which may be one text or a list of them; what is no text in the list is left out. */
export function textsAt(map: YamlMap, key: string): readonly string[] {
  const value = map.get(key);
  const items = typeof value === 'string' ? [value] : isList(value) ? value : [];
  return items.flatMap((item) => (typeof item === 'string' ? (someText(item) ?? []) : []));
}

/** The mappings of the list under a key; what is no mapping in the list is left out. */
export function mapsAt(map: YamlMap, key: string): readonly YamlMap[] {
  const value = map.get(key);
  return isList(value) ? value.filter(isMap) : [];
}

/** Whether a value is a list. */
export function isList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function someText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' || trimmed === 'null' || trimmed === '~' ? undefined : trimmed;
}
