/** Abbreviations whose stop ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Prof Rev Hon St Mt Ft Gen Maj Col Lt Sgt Cpl Pvt Pfc Capt Cmdr Adm Gov Sen Rep Pres Fr Sr Jr Bros Inc Corp Co Ltd No Nos ' +
    'vs v Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec approx etc al Op Vol Art Sec Ave Blvd Rd Messrs Supt Insp Det'
  ).split(' '),
);

const endBefore = /[.!?]["”’)]{0,2} (?=["“‘(]?[\p{Lu}\p{N}])/gu;

/** Where the first sentence of a text ends, or undefined where none ends for certain before the text does. */
export function endOfFirstSentence(text: string): number | undefined {
  for (const match of text.matchAll(endBefore)) {
    const word = /[\p{L}\p{N}.’'-]{1,40}$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const isInitial = /(?:^|\.)\p{Lu}$/u.test(word) || word.endsWith('.');
    const isAbbreviation = match[0].startsWith('.') && (isInitial || abbreviations.has(word));
    if (!isAbbreviation) return match.index + match[0].length - 1;
  }
  return undefined;
}

/** Whether a text ends as a sentence does; `Washington, D.C.` and `Tesla Inc.` do not. */
export function endsAsSentence(text: string): boolean {
  if (!/[.!?…]["”’')]{0,2}$/u.test(text.slice(-4))) return false;
  const word = /([\p{L}.]{1,20})\.$/u.exec(text.slice(-30))?.[1];
  return word === undefined || !(/(?:^|\.)\p{Lu}$/u.test(word) || abbreviations.has(word));
}
