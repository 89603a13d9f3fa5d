/** Names of the characters U+00A0 to U+00FF in HTML 4, in order. */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute ' +
  'Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
  'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const characters: ReadonlyMap<string, string> = new Map([
  ...latinNames.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    bull: '•',
    euro: '€',
    trade: '™',
    minus: '−',
    rarr: '→',
    larr: '←',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Yuml: 'Ÿ',
  }),
]);

/** What 0x80 to 0x9F mean in a numeric reference: Windows-1252, as the HTML standard reads them. */
const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const longestReference = 12;

/**
 * Resolves HTML character references, however often they were encoded: `&amp;#39;` is an apostrophe. References that
 * HTML 4 does not know stay. Takes time linear in the text: each `;` looks back over a bounded number of characters.
 */
export function resolveEntities(text: string): string {
  if (!text.includes('&') || !text.includes(';')) return text;
  let resolved = '';
  let from = 0;
  for (let end = text.indexOf(';'); end >= 0; end = text.indexOf(';', from)) {
    resolved = resolveAtEnd(resolved + text.slice(from, end + 1));
    from = end + 1;
  }
  return resolved + text.slice(from);
}

// The text before is resolved already, so only what ends here can be a reference; what it yields may end one again.
function resolveAtEnd(text: string): string {
  let current = text;
  while (current.endsWith(';')) {
    const start = current.lastIndexOf('&');
    const length = current.length - start;
    if (start < 0 || length > longestReference) return current;
    const character = characterOf(current.slice(start + 1, -1));
    if (character === undefined) return current;
    current = current.slice(0, start) + character;
  }
  return current;
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return characters.get(reference);
  const isHex = reference[1] === 'x' || reference[1] === 'X';
  const digits = reference.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-f]{1,8}$/i : /^[0-9]{1,8}$/).test(digits)) return undefined;
  return characterOfCode(Number.parseInt(digits, isHex ? 16 : 10));
}

function characterOfCode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80] ?? '\ufffd';
  const isNoCharacter = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNoCharacter ? '\ufffd' : String.fromCodePoint(code);
}
