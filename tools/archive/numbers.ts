const units = ['bytes', 'KiB', 'MiB', 'GiB'] as const;

/** A whole number with its thousands parted: 8,402. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en');
}

/** A number of bytes as people say it: 12.3 MiB. */
export function inBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  for (; size >= 1024 && unit < units.length - 1; unit += 1) size /= 1024;
  return `${unit === 0 ? grouped(size) : size.toFixed(1)} ${units[unit] ?? ''}`;
}

/** A stretch of time as people say it: 4.2 s, 3 min 20 s. */
export function inTime(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A number with its noun: 1 event, 2 events, 3 entries. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : plural(noun)}`;
}

/** A noun in the plural: events, entries. */
export function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
