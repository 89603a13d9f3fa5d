const separator = /[,;] /;

// «South Carolina’s special election, 2017», «Aberdeen, Scotland», «February 13–17, 2021 storm»: one name with a comma.
const partOfName = /^(?:\d{4}\b.*|\p{L}+\.?|D\.C\..*|and .*|or .*)$/u;

/**
 * The topics that a heading names: several stories that are joined by commas or semicolons are one topic each, but a
 * name that has a comma itself stays whole. Told by the form of what follows the comma: a year or a single word is part of the name, as
 * is what follows a single word.
 */
export function topicsOfHeading(heading: string): readonly string[] {
  const parts = heading
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isList =
    parts.length > 1 &&
    parts.slice(1).every((part) => !partOfName.test(part)) &&
    /\s/.test((parts[0] ?? '').replace(/^[\d–-]+ /, ''));
  return isList ? parts : [heading];
}
