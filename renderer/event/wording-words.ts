import type { Revision } from '../../shared/model/event.ts';

/** «First wording, 2015-09-04 08:00:00». */
export function wordingInWords({ isCurrent, isFirst, time }: Revision): string {
  const name = isCurrent ? 'Current wording' : isFirst ? 'First wording' : 'Earlier wording';
  return time === undefined ? name : `${name}, ${time}`;
}

/** Whether the archive has more of a wording than its headline. */
export function isTold({ isCurrent, hasPage }: Revision): boolean {
  return isCurrent || hasPage;
}
