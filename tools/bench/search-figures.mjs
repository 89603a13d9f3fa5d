import { median } from './median.mjs';

/**
 * The figures of all runs, by what was measured.
 *
 * @typedef {Readonly<Record<string, readonly any[]>>} Measured
 */

/**
 * The middle of one figure over all runs.
 *
 * @param {Measured} measured
 * @param {string} what
 * @param {(figures: any) => number} read
 */
export function middle(measured, what, read) {
  return median((measured[what] ?? []).map(read));
}

/**
 * For each query the middle of what it took; undefined where the engine has no words for it.
 *
 * @param {Measured} measured
 * @param {string} what
 * @returns {(number | undefined)[]}
 */
export function timesOf(measured, what) {
  const all = (measured[what] ?? []).filter((run) => run.times).map((run) => run.times);
  return (all[0] ?? []).map((/** @type {unknown} */ first, /** @type {number} */ query) =>
    first === null ? undefined : median(all.map((times) => times[query])),
  );
}

/**
 * What so many in a hundred values do not exceed.
 *
 * @param {readonly number[]} values
 * @param {number} percent
 */
export function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

/**
 * The middle of the ratios of runs that followed each other.
 *
 * @param {Measured} measured
 * @param {string} own
 * @param {string} peer
 * @param {(figures: any) => number} read
 */
export function ratioOf(measured, own, peer, read) {
  return median((measured[own] ?? []).map((run, turn) => read(run) / read(measured[peer]?.[turn])));
}

/**
 * What each question took, in milliseconds.
 *
 * @param {Measured} measured
 * @returns {{ readonly text: string, readonly total: number, readonly milliseconds: number }[]}
 */
export function questionTimes(measured) {
  const runs = (measured['answers'] ?? []).map((run) => run.questions);
  return (runs[0] ?? []).map((/** @type {any} */ { text, total }, /** @type {number} */ place) => ({
    text: String(text),
    total: Number(total),
    milliseconds: median(runs.map((questions) => questions[place].milliseconds)),
  }));
}

/**
 * A number with so many digits behind the point.
 *
 * @param {number} value
 * @param {number} digits
 */
export function rounded(value, digits) {
  return Number(value.toFixed(digits));
}
