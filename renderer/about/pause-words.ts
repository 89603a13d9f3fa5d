import { numberFormat } from '../formats.ts';

const daysPerMonth = 30.44;
const daysPerYear = 365.25;
const shortestTold = 8;

/** How long nothing happened, no more exact than it matters: «3 weeks», «5 months», «2 years»; nothing for a few days. */
export function pauseInWords(days: number): string | undefined {
  if (days < shortestTold) return undefined;
  if (days < 2 * daysPerMonth) return inUnits(days / 7, 'week');
  if (days < 2 * daysPerYear) return inUnits(days / daysPerMonth, 'month');
  return inUnits(days / daysPerYear, 'year');
}

function inUnits(value: number, unit: 'week' | 'month' | 'year'): string {
  const format = numberFormat({ style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.round(value));
}
