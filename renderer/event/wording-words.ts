import type { Revision } from '../../shared/model/event.ts';
import { say } from '../../shared/texts/say.ts';

/** «First wording, 2015-09-04 08:00:00». */
export function wordingInWords({ isCurrent, isFirst, time }: Revision): string {
  const name = say(isCurrent ? 'wording.current' : isFirst ? 'wording.first' : 'wording.earlier');
  return time === undefined ? name : say('wording.at', { wording: name, time });
}

/** Whether the archive has more of a wording than its headline. */
export function isTold({ isCurrent, hasPage }: Revision): boolean {
  return isCurrent || hasPage;
}
