import lunr from 'lunr';
import danish from 'lunr-languages/lunr.da.js';
import german from 'lunr-languages/lunr.de.js';
import greek from 'lunr-languages/lunr.el.js';
import spanish from 'lunr-languages/lunr.es.js';
import finnish from 'lunr-languages/lunr.fi.js';
import french from 'lunr-languages/lunr.fr.js';
import hungarian from 'lunr-languages/lunr.hu.js';
import italian from 'lunr-languages/lunr.it.js';
import dutch from 'lunr-languages/lunr.nl.js';
import norwegian from 'lunr-languages/lunr.no.js';
import polish from 'lunr-languages/lunr.pl.js';
import portuguese from 'lunr-languages/lunr.pt.js';
import romanian from 'lunr-languages/lunr.ro.js';
import russian from 'lunr-languages/lunr.ru.js';
import support from 'lunr-languages/lunr.stemmer.support.js';
import swedish from 'lunr-languages/lunr.sv.js';
import turkish from 'lunr-languages/lunr.tr.js';
import { fold } from './fold.ts';

/** The stem of a word in lower case, not folded. */
type Stemmer = (word: string) => string;

interface Language {
  readonly script: RegExp;
  readonly stemmer: () => Stemmer;
}

const latin = /^\p{Script=Latin}/u;

/** By language (BCP 47, the first part). Arabic is left out: its plug-in writes into the global object. */
const languages: ReadonlyMap<string, Language> = new Map([
  ['da', { script: latin, stemmer: () => plugged(danish, 'da') }],
  ['de', { script: latin, stemmer: () => plugged(german, 'de') }],
  ['el', { script: /^\p{Script=Greek}/u, stemmer: () => plugged(greek, 'el') }],
  ['en', { script: latin, stemmer: () => stemOfEnglish }],
  ['es', { script: latin, stemmer: () => plugged(spanish, 'es') }],
  ['fi', { script: latin, stemmer: () => plugged(finnish, 'fi') }],
  ['fr', { script: latin, stemmer: () => plugged(french, 'fr') }],
  ['hu', { script: latin, stemmer: () => plugged(hungarian, 'hu') }],
  ['it', { script: latin, stemmer: () => plugged(italian, 'it') }],
  ['nl', { script: latin, stemmer: () => plugged(dutch, 'nl') }],
  ['no', { script: latin, stemmer: () => plugged(norwegian, 'no') }],
  ['pl', { script: latin, stemmer: () => plugged(polish, 'pl') }],
  ['pt', { script: latin, stemmer: () => plugged(portuguese, 'pt') }],
  ['ro', { script: latin, stemmer: () => plugged(romanian, 'ro') }],
  ['ru', { script: /^\p{Script=Cyrillic}/u, stemmer: () => plugged(russian, 'ru') }],
  ['sv', { script: latin, stemmer: () => plugged(swedish, 'sv') }],
  ['tr', { script: latin, stemmer: () => plugged(turkish, 'tr') }],
]);
const sameLanguage: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

// A longer word is none: it is an address, or noise made to slow the search down.
const longestWord = 40;
// One letter says nothing.
const shortestStem = 2;

/** Which languages' stems a word gets. */
export interface Stemmers {
  /** The languages that take part, in order of the alphabet; English where no language of the Latin script is among them. */
  readonly languages: readonly string[];
  /** The folded stems of a word as it is written; those that are the folded word itself are left out. */
  stemsOf(word: string): readonly string[];
}

/** The stemmers of an archive's languages (BCP 47 tags); languages without a stemmer add none. */
export function createStemmers(tags: readonly string[]): Stemmers {
  const known = new Set(tags.map(languageOf).filter((language) => languages.has(language)));
  if (![...known].some((language) => languages.get(language)?.script === latin)) known.add('en');
  const names = [...known].toSorted();
  const chosen = names
    .flatMap((name) => languages.get(name) ?? [])
    .map(({ script, stemmer }) => ({ script, stem: stemmer() }));
  return {
    languages: names,
    stemsOf(word) {
      if (word.length > longestWord) return [];
      const lower = word.toLowerCase().normalize('NFC');
      const folded = fold(lower);
      const stems: string[] = [];
      for (const { script, stem } of chosen) {
        if (!script.test(lower)) continue;
        const found = fold(stem(lower));
        if (found !== folded && found.length >= shortestStem && !stems.includes(found)) stems.push(found);
      }
      return stems;
    },
  };
}

function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return sameLanguage[language] ?? language;
}

function stemOfEnglish(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}

type Plugin = (host: Record<string, unknown>) => void;

/**
 * The stemmer that a plug-in of lunr-languages brings. The plug-ins extend the Lunr that they are given; a host of our
 * own with what they ask for keeps Lunr itself, and its register of functions, as they are.
 */
function plugged(plugin: Plugin, language: string): Stemmer {
  const nothing = () => undefined;
  const host: Record<string, unknown> = { Pipeline: { registerFunction: nothing }, generateStopWordFilter: nothing };
  support(host);
  plugin(host);
  const { stemmer } = host[language] as { readonly stemmer: Stemmer };
  return stemmer;
}
