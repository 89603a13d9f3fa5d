import type { Stretch } from '../../shared/model/word-changes.ts';

/** Changes as one line of text: `The president [-resigns-] {+steps down+} today.` */
export function changesInWords(changes: readonly Stretch[]): string {
  return changes.map(({ kind, text }) => marks[kind](text)).join('');
}

const marks: Readonly<Record<Stretch['kind'], (text: string) => string>> = {
  same: (text) => text,
  gone: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
};
