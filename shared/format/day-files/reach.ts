/** Words that begin large and name nothing that two lines could have in common by more than chance. */
const commonWords: ReadonlySet<string> = new Set(
  (
    'the and in a an at on of for to it its he she they their his her this that these two three four five six seven eight nine ten eleven ' +
    'president prime minister government police former foreign state states united national international republic ' +
    'people party leader officials least one more over several hundreds thousands after following during north south ' +
    'east west northern southern eastern western central new old first second court supreme high general secretary ' +
    'parliament city county province region district january february march april may june july august september october ' +
    'november december monday tuesday wednesday thursday friday saturday sunday war conflict crisis ' +
    'season attack attacks world day year years relations impact present timeline list civil ' +
    'military intervention response reactions international aftermath death killing against insurgency led democratic ' +
    'presidency members organization nations union ministry from with were have been that said says which'
  ).split(' '),
);

/** Peoples and cities whose names do not begin as those of their countries do; by the first letters. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['fren', 'fran'],
  ['brit', 'kingdom'],
  ['uk', 'kingdom'],
  ['engl', 'kingdom'],
  ['dutc', 'neth'],
  ['span', 'spai'],
  ['dani', 'denm'],
  ['swis', 'swit'],
  ['poli', 'pola'],
  ['fili', 'phil'],
  ['pale', 'gaza'],
  ['hama', 'gaza'],
  ['krem', 'russ'],
  ['mosc', 'russ'],
  ['puti', 'russ'],
  ['kyiv', 'ukra'],
  ['kiev', 'ukra'],
  ['donb', 'ukra'],
  ['dama', 'syri'],
  ['bagh', 'iraq'],
  ['coro', 'covi'],
]);
const stemLength = 4;

/** Stems of names that events of any story have: two events that follow each other and share only these may be of two stories. */
const frequentNames: ReadonlySet<string> = new Set(
  (
    'kingdom amer russ chin indi isra iran fran germ japa aust cana paki ukra brit trum bide obam bush puti afri asia euro ' +
    'york wash cali lond pari texa flor repu demo cong hous sena comm depa cour offi coun worl asso agen forc army'
  ).split(' '),
);

/** What tells whether two texts are about the same. */
interface Telling {
  /** The first letters of the words that begin large, made small: «Iraq» and «Iraqi» have the same. */
  readonly names: ReadonlySet<string>;
  /** All words, whole and small. */
  readonly words: ReadonlySet<string>;
}

function tellingOf(text: string): Telling {
  const all = (text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => isTelling(word.toLowerCase()));
  const large = all.filter((word) => /^\p{Lu}/u.test(word));
  return {
    names: new Set(large.map((word) => stemOf(word.toLowerCase()))),
    words: new Set(all.map((word) => word.toLowerCase().replace(/(?<=....)s$/, ''))),
  };
}

function isTelling(word: string): boolean {
  return !commonWords.has(word) && !/^\d+$/.test(word) && (word.length > 3 || word === 'uk' || word === 'eu');
}

function stemOf(word: string): string {
  const start = word.slice(0, stemLength);
  return sameAs.get(start) ?? sameAs.get(word) ?? start;
}

/**
 * How many of the events below a chain of headings stand under it. The first does. An archive that keeps no indentation
 * does not say where the story ends and lines that belong to none begin again: the chain reaches to the last event that
 * shares a name or a word with its headings, and on to those that share a name with the event just before them.
 */
export function reachOf(headings: readonly string[], events: readonly string[]): number {
  if (events.length < 2) return events.length;
  const story = tellingOf(headings.join(' '));
  const told = events.map(tellingOf);
  let reach = 1;
  for (const [index, event] of told.entries()) {
    const before = told[index - 1];
    const goesOn = index === reach && before !== undefined && haveCommon(rareNames(event), before.names);
    if (goesOn || (index > 0 && isAbout(event, story))) reach = index + 1;
  }
  return reach;
}

function rareNames({ names }: Telling): ReadonlySet<string> {
  return new Set([...names].filter((name) => !frequentNames.has(name)));
}

function isAbout(event: Telling, story: Telling): boolean {
  return haveCommon(event.names, story.names) || haveCommon(event.words, story.words);
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
