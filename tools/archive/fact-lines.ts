import { safeText } from './safe-text.ts';

/** A fact with its name; facts without a value are left out. */
export type Fact = readonly [name: string, value: string | undefined];

/** Facts as lines, their values below each other. */
export function factLines(facts: readonly Fact[]): string {
  const told = facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== '');
  const width = Math.max(0, ...told.map(([name]) => name.length));
  return told.map(([name, value]) => `${name.padEnd(width)}  ${safeText(value)}\n`).join('');
}
