import { type ExpectedProblem, type HostileCase, inFolder } from '../hostile-case.ts';

const goodDay = "Date: '2015-09-03'\nIntelligence_Payload:\n  Sport:\n    - The bridge opens. (BBC)\n";
const hostile = '2015-09-04.yaml';

/** A good day file beside one of another kind. */
function besideGood(text: () => string): HostileCase['make'] {
  return (folder) => inFolder({ '2015-09-03.yaml': goodDay, [hostile]: text() })(folder);
}

function goodAlone(...problems: readonly ExpectedProblem[]): HostileCase['expected'] {
  return {
    kind: 'read',
    events: 1,
    headlines: ['The bridge opens.'],
    absent: ['Evil'],
    problems: problems.map((problem) => ({ file: hostile, ...problem })),
  };
}

const refused = goodAlone({ says: 'no YAML that can be read' });

/** Day files in YAML. */
export const yamlCases: readonly HostileCase[] = [
  {
    id: 'Y01',
    name: 'aliases of aliases that would grow to a billion texts',
    make: besideGood(() => {
      const levels = Array.from(
        { length: 9 },
        (_, at) =>
          `a${at}: &a${at} [${Array(9)
            .fill(at === 0 ? 'Evil' : `*a${at - 1}`)
            .join()}]`,
      );
      return `Date: 2015-09-04\n${levels.join('\n')}\n`;
    }),
    expected: refused,
  },
  {
    id: 'Y02',
    name: 'four thousand merge keys in a chain',
    make: besideGood(() => Array.from({ length: 4000 }, (_, at) => `k${at}: &k${at}\n  <<: *k${at - 1}\n`).join('')),
    expected: refused,
  },
  {
    id: 'Y03',
    name: 'forty lists in keys of lists',
    make: besideGood(() => '[[: '.repeat(40) + ']]'.repeat(40)),
    expected: refused,
  },
  { id: 'Y04', name: 'twenty thousand lists in lists', make: besideGood(() => '['.repeat(20_000)), expected: refused },
  {
    id: 'Y05',
    name: 'tags that call functions',
    make: besideGood(() => 'Date: !!js/function "Evil"\nx: !!python/object/apply:os.system [Evil]\n'),
    expected: refused,
  },
  {
    id: 'Y06',
    name: 'sections and keys of the name __proto__',
    make: besideGood(
      () =>
        "Date: '2015-09-04'\n__proto__: {admin: true}\nIntelligence_Payload:\n  __proto__:\n    - Rain falls. (BBC)\n",
    ),
    expected: { kind: 'read', events: 2, headlines: ['Rain falls.'] },
  },
  {
    id: 'Y07',
    name: 'a date that no calendar has, in the file and in its name',
    make: (folder) =>
      inFolder({ '2015-09-03.yaml': goodDay, '2015-02-30.yaml': goodDay.replace('2015-09-03', '2015-02-30') })(folder),
    expected: {
      kind: 'read',
      events: 1,
      problems: [{ file: '2015-02-30.yaml', says: 'is no day that a calendar has' }],
    },
  },
  {
    id: 'Y08',
    name: 'words that other readers take for numbers, times and truth',
    make: besideGood(
      () =>
        "Date: '2015-09-04'\nIntelligence_Payload:\n  no:\n    - 1e400 is said. (BBC)\n  0o17:\n    - At 12:30:00 it is said. (BBC)\n",
    ),
    expected: { kind: 'read', events: 3, headlines: ['1e400 is said.'] },
  },
  {
    id: 'Y09',
    name: 'two documents in one file',
    make: besideGood(() => 'Date: 2015-09-04\n---\nEvil: x\n'),
    expected: refused,
  },
  {
    id: 'Y10',
    name: 'a line that is broken, with its number',
    make: besideGood(() => "Date: '2015-09-04'\nIntelligence_Payload:\n  Evil: *nowhere\n"),
    expected: goodAlone({ line: 3, says: 'no YAML that can be read' }),
  },
  {
    id: 'Y11',
    name: 'a file of 4 MB in one line',
    make: besideGood(() => `Date: '2015-09-04'\nIntelligence_Payload: ${'Evil '.repeat(820_000)}\n`),
    expected: goodAlone({ says: 'are not read' }),
  },
  {
    id: 'Y12',
    name: 'a file that is a list, and one that is empty',
    make: (folder) => inFolder({ '2015-09-03.yaml': goodDay, [hostile]: '- Evil\n', '2015-09-05.yaml': '' })(folder),
    expected: goodAlone({ says: 'no mapping' }),
  },
  {
    id: 'Y13',
    name: 'a thousand files of one day that tell the same words otherwise',
    make: (folder) =>
      inFolder(
        Object.fromEntries(
          Array.from({ length: 1000 }, (_, at) => [`${at}/2015-09-03.yaml`, goodDay.replace('(BBC)', `(Paper ${at})`)]),
        ),
      )(folder),
    expected: { kind: 'read', events: 1000, problems: [{ says: 'is also told by' }] },
  },
];
