/** Agencies that other papers reprint: «AP/CBS News» names two reporters, «RFE/RL» one. */
const agencies: ReadonlySet<string> = new Set(
  'AAP AFP ANI ANSA AP APA Bernama DPA EFE IANS Interfax NZPA PA PTI Reuters TASS UPI WAFA Xinhua'.split(' '),
);

/** Names in which no word says that they are a reporter's: those that the archive has most often and that are no common word. */
const knownNames: ReadonlySet<string> = new Set([
  ...agencies,
  ...(
    'ABC AGI AllAfrica Aljazeera Al-Jazeera BBC Bloomberg Breitbart CBC CBS CIDRAP CNA CNBC CNET CNN CTV Cricinfo DAWN Dawn DW ' +
    'Euronews EuroNews ESPN FENA Forbes France24 Haaretz HaAretz IHT IOL IRNA ITV ITworld KCNA Kazinform Marca MercoPress ' +
    'MosNews MSN MSNBC NASA NBC NDTV NHC NOLA NOS Newsweek Noticias24 Notimex Novinite NPR NYT NZZ PBS Politico RFA RNZ RT RTÉ ' +
    'Rappler Rediff ReliefWeb RFE/RL RIA SABC SBS SMH SOHR Sowetan SwissInfo TheStreet TOI USGS VOA VnExpress Wikinews WikiNews ' +
    'Wired WSJ Yahoo Yahoo! Yle Ynet Ynetnews YouTube Youtube ZDNet Zdnet'
  ).split(' '),
]);

// What names of papers and stations are made of. Wants whole words, so that «Times» is one and «time» none.
const reporterWord =
  /(?:^|[\s/–-])(?:News|News\d*|Newspaper|Newswire|Times|Post|Herald|Press|Daily|Journal|Tribune|Telegraph|Guardian|Radio|TV|Television|Gazette|Chronicle|Broadcasting|Agency|Magazine|Mail|Mirror|Observer|Independent|Jazeera|Arabiya|Reuters|BBC|CNN|CBC|ABC|NBC|CBS|AFP|AP|Wikinews|Examiner|Inquirer|Enquirer|Courant|Bulletin|Reporter|Review|Monitor|Monde|Figaro|Spiegel|Zeitung|Novosti|Welle|Alertnet|AlertNet|Yahoo!?|MSNBC|Nouvelles|Noticias)(?=$|[\s/,:!–²³-])/u;

// Stations of the United States.
const callSign = /^[KW][A-Z]{2,3}(?:-TV|-FM)?$/;
const webAddress =
  /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com?|org|net|edu|gov|int|info|tv|[a-z]{2})(?:\/\S*)?$/i;

/** Whether words name a reporter without anything around them that says so: by a known name, a word, or an address. */
export function isReporter(words: string): boolean {
  const name = words.trim();
  if (name === '' || name.length > 80) return false;
  return (
    knownNames.has(name) ||
    reporterWord.test(name) ||
    webAddress.test(name) ||
    / via \S/.test(name) ||
    callSign.test(name)
  );
}

// What stands in brackets after a sentence and is no reporter: years, ages, remarks that begin with a small letter.
const remark =
  /^(?:→|see |See (?!News)|in |as |note |Note:|now |also |formerly |pictured|local time|Compare |includes |except )/;
const ofFigures = /^[\d\s.,:/–—-]+$/;
const small = /^\p{Ll}/u;

/** Whether what stands in brackets after the end of a sentence may be a reporter's name. */
export function isName(words: string): boolean {
  const name = words.trim();
  if (name.length < 2 || name.length > 80 || ofFigures.test(name)) return false;
  if (/[.?]$/.test(name) && name.includes(' ')) return isReporter(name.slice(0, -1));
  if (/\p{Ll}{4}[.?] \p{Lu}/u.test(name)) return isReporter(name);
  return small.test(name) ? isReporter(name) || isSmallName(name) : !remark.test(name);
}

// «euronews», «the-AFC», «al Jazeera», «detikHealth», «c|net»: one word, or an article before a name.
function isSmallName(name: string): boolean {
  return (
    !remark.test(name) &&
    (/^\S{3,}$/.test(name) || /^(?:the|al|de|la|le|el|il|bne|dpa|afrol) \p{Lu}/u.test(name) || /^i24 /.test(name))
  );
}

/** Whether what stands in brackets says something of a source instead of naming one: that its link is dead, or its language. */
export function isRemarkOnSource(words: string): boolean {
  return remarkOnSource.test(words.trim());
}

const language =
  '(?:Albanian|Arabic|Catalan|Chinese|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hebrew|Hungarian|Italian|Japanese|Korean|Norwegian|Polish|Portuguese|Russian|Serbian|Spanish|Swedish|Turkish)';
const remarkOnSource = new RegExp(
  `^(?:link dead\\b.*|dead link|<*newslink missing>*|(?:registration|subscription) required|(?:article )?(?:in )?${language}(?: language)?|` +
    'includes images|pdf|transcript|(?:full )?text (?:of|from|on) .*|(?:company|official) website|press release|(?:video|audio)\\b.*|' +
    'statements?|judgment|webcam|(?:first|follow-up) letter|photos?|results|)$',
  'isu',
);

/**
 * The reporters that a bracket names. `Reuters via News24` is two, and so are `Newsday; AP` and `AP/CBS News`: who looks
 * for Reuters wants both. Its marks of several links (`BBC: 1, 2`, `AP²`) and its language (`in Spanish`) go.
 */
export function reportersOf(words: string): readonly string[] {
  const names = words
    .replace(/\s*\(link dead.*$/is, '')
    .split(/;|,? [Vv]i[as] (?:the )?/)
    .flatMap(partsOfPair)
    .map(withoutNotes);
  return names.filter((name) => name.length > 1 && !isRemarkOnSource(name));
}

function withoutNotes(name: string): string {
  return name
    .replace(/:\s*\d[\d ,]*$|[¹²³⁴]+$/u, '')
    .replace(/[, ]+in \p{Lu}\p{L}+(?: language)?$|\s*\((?:in )?(?:\p{Lu}\p{L}+|[a-z]{2})\)$/u, '')
    .replace(/^(?:["“'\s,(]|via )+|["”'\s,]+$/g, '')
    .replace(/(?<=\.(?:com|org|net))\.$/, '');
}

function partsOfPair(name: string): readonly string[] {
  const parts = name.split(/\s*\/\s*|,? and /).map((part) => part.trim());
  return parts.length > 1 && parts.some((part) => agencies.has(part)) ? parts : [name];
}
