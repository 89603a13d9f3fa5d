const deepest = 64;
const longest = 16 * 1024 * 1024;

/** A value of JSON, and the names that an object of it has several times: of those the last one counts. */
export interface ParsedJson {
  readonly value: unknown;
  readonly repeated: readonly string[];
}

/**
 * Parses JSON of at most 16 Mi characters and 64 levels, counted before anything is parsed. Throws an Error whose
 * message says in one sentence what is wrong.
 */
export function parseJson(text: string): ParsedJson {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.length > longest) throw new Error(`It is longer than ${longest} characters.`);
  const repeated = scan(json);
  try {
    return { value: JSON.parse(json), repeated };
  } catch (error) {
    throw new Error(`It is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const token = /"(?:[^"\\]|\\.)*"|[[\]{}:]/gs;

// Looks only at strings and brackets: JSON.parse says what else is wrong. Objects have a set of names, arrays none.
function scan(json: string): readonly string[] {
  const open: (Set<string> | undefined)[] = [];
  const repeated = new Set<string>();
  let last = '';
  for (const [part] of json.matchAll(token)) {
    if (part === '{' || part === '[') {
      open.push(part === '{' ? new Set() : undefined);
      if (open.length > deepest) throw new Error(`It is nested deeper than ${deepest} levels.`);
    } else if (part === '}' || part === ']') open.pop();
    else if (part === ':') {
      const names = open.at(-1);
      if (names?.has(last)) repeated.add(last.slice(1, -1));
      names?.add(last);
    }
    last = part;
  }
  return [...repeated];
}
