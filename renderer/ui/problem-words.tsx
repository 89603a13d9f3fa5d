import { problemSentence } from '../../shared/texts/problem-sentence.ts';
import { spoken } from '../../shared/texts/say.ts';

/** What was wrong in an archive, and what was done about it, as this process speaks. */
export function ProblemWords({ what, done }: { readonly what: string; readonly done: string }) {
  const sentences = [what, done].map((sentence) => problemSentence(sentence, spoken().language));
  return sentences.map(({ text, language }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: there are always these two.
    <p key={place} dir="auto" lang={language}>
      {text}
    </p>
  ));
}
