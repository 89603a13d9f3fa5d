/** Words that begin large and name nothing that two lines could have in common by more than chance. */
const commonNames: ReadonlySet<string> = new Set(
  (
    'the and in a an at on of for to it its he she they their his her this that these two three four five six seven eight nine ten eleven ' +
    'president prime minister government police former foreign state states united national international republic ' +
    'people party leader officials least one more over several hundreds thousands after following during north south ' +
    'east west northern southern eastern western central new old first second court supreme high general secretary ' +
    'parliament city county province region district january february march april may june july august september october ' +
    'november december monday tuesday wednesday thursday friday saturday sunday war conflict crisis protests election ' +
    'elections presidential season attack attacks world day year years relations impact present timeline list civil ' +
    'military intervention response reactions international aftermath death killing against insurgency led democratic ' +
    'presidency election members organization nations union ministry from with were have been that said says which'
  ).split(' '),
);

/** Peoples and cities whose names do not begin as those of their countries do; by the first letters. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['fren', 'fran'],
  ['brit', 'kingdom'],
  ['uk', 'kingdom'],
  ['engl', 'kingdom'],
  ['dutc', 'neth'],
  ['spani', 'spai'],
  ['span', 'spai'],
  ['dani', 'denm'],
  ['swis', 'swit'],
  ['poli', 'pola'],
  ['gree', 'gree'],
  ['fili', 'phil'],
  ['thai', 'thai'],
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
  ['vacc', 'covi'],
  ['lock', 'covi'],
  ['quar', 'covi'],
]);
const stem = 4;

/** The names in a text by which it can be told whether two texts are about the same: first letters, small. */
export function namesIn(text: string, isOfStory: boolean): ReadonlySet<string> {
  const words =
    text.match(isOfStory ? /[\p{L}\p{N}]{2,}/gu : /(?:\p{Lu}[\p{L}\p{N}]+|\b(?:vaccin|quarantin|lockdown)\p{L}*)/gu) ??
    [];
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter(isTelling)
      .map(stemOf),
  );
}

function isTelling(word: string): boolean {
  return !commonNames.has(word) && !/^\d+$/.test(word) && (word.length > 3 || word === 'uk' || word === 'eu');
}

function stemOf(word: string): string {
  const start = word.slice(0, stem);
  return sameAs.get(start) ?? sameAs.get(word) ?? start;
}

/**
 * How many of the events below a chain of headings stand under it. The first does. An archive that keeps no indentation
 * does not say where the story ends and lines that belong to none begin again: the chain reaches to the last event that
 * shares a name with its headings, or with the event before it that it reached.
 */
export function reachOf(headings: readonly string[], events: readonly string[]): number {
  const known = new Set(headings.flatMap((heading) => [...namesIn(heading, true)]));
  let reach = 0;
  events.forEach((text, index) => {
    const names = [...namesIn(text, false)];
    if (index > 0 && !names.some((name) => known.has(name))) return;
    reach = index + 1;
  });
  return reach;
}
