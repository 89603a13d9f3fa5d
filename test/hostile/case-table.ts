import type { Expected, ExpectedEdition, ExpectedReading, HostileCase } from './hostile-case.ts';

/** Cases as a table in Markdown: what each is, and what Daybook does with it. */
export function caseTable(cases: readonly HostileCase[]): string {
  const rows = cases.map(({ id, name, expected }) => `| ${id} | ${cell(name)} | ${cell(outcome(expected))} |\n`);
  return `| id | input | what Daybook does |\n|---|---|---|\n${rows.join('')}`;
}

function outcome(expected: Expected): string {
  switch (expected.kind) {
    case 'refused':
      return `refused: «${expected.says}»`;
    case 'read':
      return outcomeOfReading(expected);
    case 'edition':
      return outcomeOfEdition(expected);
  }
}

function outcomeOfReading({ events, problems = [] }: ExpectedReading): string {
  const said = problems.map(({ says, file, line }) =>
    says === '' ? `\`${file ?? ''}\`` : `«${says}»${line === undefined ? '' : `, line ${line}`}`,
  );
  return [`read: ${counted(events)}`, ...(said.length === 0 ? [] : [`reported: ${said.join('; ')}`])].join('. ');
}

function outcomeOfEdition({
  refused,
  facts,
  events = 0,
  damaged = [],
  missing = [],
  unlisted = [],
}: ExpectedEdition): string {
  if (refused !== undefined) return `refused: «${refused}»`;
  const found = [
    ...(damaged.length === 0 ? [] : [`damaged: ${names(damaged)}`]),
    ...(missing.length === 0 ? [] : [`missing: ${names(missing)}`]),
    ...(unlisted.length === 0 ? [] : [`without a sum: ${names(unlisted)}`]),
  ];
  const listed = facts === undefined ? `listed: ${counted(events)}` : `listed: ${counted(events)}, but not opened`;
  return [listed, found.length === 0 ? 'verified: sound' : `verified: ${found.join('; ')}`].join('. ');
}

function names(entries: readonly string[]): string {
  return entries.map((name) => `\`${name}\``).join(', ');
}

function counted(events: number): string {
  return `${events} ${events === 1 ? 'event' : 'events'}`;
}

// What would end a cell, or act where the page is read, is shown escaped.
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replace(
      /[^ -~\u00a0-\uffff]|[\u200b-\u200f\u202a-\u202e]/g,
      (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
    );
}
