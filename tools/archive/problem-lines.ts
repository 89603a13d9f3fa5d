import type { Problem } from '../../shared/model/problem.ts';
import { safeText } from './safe-text.ts';

/** A problem in one line, as compilers write theirs: `file:line: what was wrong. what was done.` */
export function problemLine({ file, line, what, done }: Problem): string {
  return safeText(`${file}:${line === undefined ? '' : `${line}:`} ${what} ${done}`);
}

/** Problems as CSV (RFC 4180), with a header. */
export function problemsAsCsv(problems: readonly Problem[]): string {
  const rows = problems.map(({ file, line, what, done }) => [file, line === undefined ? '' : String(line), what, done]);
  return [['file', 'line', 'what', 'done'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = safeText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
