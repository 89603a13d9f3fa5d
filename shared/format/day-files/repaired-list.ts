/**
 * How deep each key of an event stands, in spaces, where a file has lost all indentation. A key that stands at several
 * depths is not here.
 */
const depths: ReadonlyMap<string, number> = new Map([
  ...keysAt(
    4,
    'id category subcategory topics importance headline summary details actors entities geography time casualty_report ' +
      'classification sources provenance confidence related_events notes',
  ),
  ...keysAt(
    6,
    'what_happened why_it_matters uncertainty_notes primary secondary people organizations states countries places ' +
      'coordinates date time_known ongoing killed injured displaced arrest_count damage event_type tags wikipedia_portal ' +
      'external extracted_from_portal_bullet enriched_manually last_reviewed_by event_existence detail_accuracy ' +
      'actor_identification',
  ),
  ...keysAt(8, 'included text_fragment'),
  ...keysAt(10, 'outlet url publication_date source_type reliability_tier supports contradicts quoted_material_used'),
]);

const eventMark = /^\* +id:/;
const keyOfLine = /^([a-z_]+):(?: |$)/;

/** Whether a text has its list of events marked with asterisks, which YAML takes for aliases. */
export function hasAsteriskList(text: string): boolean {
  return /^\* +id:/m.test(text) && /^events:/m.test(text);
}

/**
 * Gives a list of events its marks and its indentation back: `* id:` begins an event, any other asterisk an item, each known key stands as deep as
 * the form has it, and what is no key belongs to the key above. No word is changed, added or taken away, and each line
 * keeps its number.
 */
export function repairAsteriskList(text: string): string {
  let depth = 0;
  let isInEvents = false;
  const lines = text.split(/\r\n|\r|\n/).map((whole) => {
    const line = whole.trim().replace(/^\* +(?!id:)/, '- ');
    if (line === '') return line;
    if (!isInEvents) {
      isInEvents = /^events:$/.test(line);
      return whole;
    }
    if (eventMark.test(line)) {
      depth = 4;
      return `  - ${line.replace(/^\* +/, '')}`;
    }
    if (line.startsWith('- id:')) {
      depth = 10;
      return `${' '.repeat(8)}${line}`;
    }
    const known = depths.get(keyOfLine.exec(line)?.[1] ?? '');
    if (known !== undefined) depth = known;
    return known === undefined ? `${' '.repeat(depth + 2)}${line}` : `${' '.repeat(known)}${line}`;
  });
  return lines.join('\n');
}

function keysAt(depth: number, keys: string): readonly (readonly [string, number])[] {
  return keys.split(' ').map((key) => [key, depth]);
}
