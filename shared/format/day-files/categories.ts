/**
 * The archive's sections, each with the normal forms of the names that plainly mean it: the section under its names of
 * other years, a part of its name, or a slip of the pen. Names that join parts of two sections («Science and health»)
 * stay themselves.
 */
const sections: Readonly<Record<string, readonly string[]>> = {
  'Armed conflicts and attacks': [
    'armed attack conflict',
    'armed conflict incident',
    'armed conflict',
    'attack conflict',
    'armed attack',
  ],
  'Arts and culture': [
    'art culture',
    'art',
    'culture',
    'art cuture',
    'art culture entertainment',
    'art entertainment',
    'entertainment',
  ],
  'Business and economy': ['business economy', 'business', 'economy', 'business finance', 'finance'],
  'Disasters and accidents': ['accident disaster', 'disaster', 'accident', 'disaster incident', 'disaster natural'],
  'Health and environment': [
    'environment health',
    'health',
    'environment',
    'health medicine',
    'medicine',
    'health wellness',
  ],
  'International relations': ['international relation'],
  'Law and crime': ['crime law', 'law', 'crime', 'law order', 'crime legal', 'crime enforcement law'],
  'Politics and elections': ['election politic', 'politic', 'election', 'election political', 'government politic'],
  'Science and technology': ['science technology', 'science', 'technology', 'innovation technology'],
  Sports: ['sport', 'recreation sport', 'event sporting'],
  Religion: ['religion', 'religion spirituality', 'affair religiou'],
  Media: ['media', 'mass media'],
  Transport: ['transport', 'transportation'],
  Deaths: ['death'],
  Education: ['education'],
  History: ['history'],
  'Human rights': ['human right'],
  Internet: ['internet'],
  Movies: ['movie', 'film'],
  Music: ['music'],
  Society: ['society'],
  Television: ['television'],
  Weather: ['weather'],
  'Culture and media': ['culture media'],
  'Health and science': ['health science'],
  'Religion and diplomacy': ['diplomacy religion'],
  'Science and environment': ['environment science'],
  'Science and medicine': ['medicine science', 'medicine science technology'],
  'Science and nature': ['nature science'],
};

const namesOfNone: ReadonlySet<string> = new Set(['uncategorized', 'other', 'miscellaneou new', 'new', '']);

const sectionByForm: ReadonlyMap<string, string> = new Map(
  Object.entries(sections).flatMap(([section, forms]) => forms.map((form) => [form, section] as const)),
);

/** What the name of a group of lines is. */
export type NameKind =
  | { readonly kind: 'section'; readonly section: string }
  /** A running story that somebody gave its own group. */
  | { readonly kind: 'story' }
  | { readonly kind: 'none' };

/** Whether a name is one of the archive's sections, and which; what the table does not know is a running story. */
export function kindOfName(name: string): NameKind {
  const form = normalForm(name);
  const section = sectionByForm.get(form);
  if (section !== undefined) return { kind: 'section', section };
  return { kind: namesOfNone.has(form) ? 'none' : 'story' };
}

/** The category of an event that has one of its own: the section where the table knows it, else the name itself. */
export function categoryOf(name: string): string | undefined {
  const found = kindOfName(name);
  if (found.kind === 'section') return found.section;
  return found.kind === 'none' ? undefined : name;
}

// Case, order, «and» and «&», punctuation, plural and -ics do not tell sections apart.
function normalForm(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = words.filter((word) => word !== 'and' && word !== 'the').map(singular);
  return [...new Set(plain)].sort().join(' ');
}

function singular(word: string): string {
  if (/^econom(?:ics?|ies|y)$/.test(word)) return 'economy';
  if (word === 'businesses') return 'business';
  return word.endsWith('ss') ? word : word.replace(/s$/, '');
}
