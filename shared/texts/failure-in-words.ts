import { failures } from './en/failures.ts';
import type { Language } from './language.ts';
import { problemSentence } from './problem-sentence.ts';
import { type Say, type TextValues, textsOf } from './texts.ts';

/** What names a failure in the texts: it has a text `failure.…` and one `failure.….cure`. */
export type FailureId = {
  [Id in keyof typeof failures]: Id extends `failure.${infer Name}`
    ? `${Id}.cure` extends keyof typeof failures
      ? Name
      : never
    : never;
}[keyof typeof failures];

/** A failure by its texts: which, and what stands in their places. */
export interface ToldFailure {
  readonly failure: FailureId;
  readonly values: TextValues;
}

const cureSuffix = '.cure';

export const failureIds = Object.keys(failures)
  .filter((id) => !id.endsWith(cureSuffix))
  .map((id) => id.slice('failure.'.length)) as readonly FailureId[];

const made = new Map<Language, Say>();

/** What a failure is in a language, and what cures it. */
export function failureInWords(
  { failure, values }: ToldFailure,
  language: Language,
): { readonly message: string; readonly cure: string } {
  const say = made.get(language) ?? textsOf({ language, locale: language });
  made.set(language, say);
  const spoken = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [
      place,
      place === 'why' && typeof value === 'string' ? problemSentence(value, language).text : value,
    ]),
  );
  return { message: say(`failure.${failure}`, spoken), cure: say(`failure.${failure}.cure`, values) };
}
