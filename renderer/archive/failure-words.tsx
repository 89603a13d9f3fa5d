import { type Failure, wordsOf } from './failure.ts';

/** What went wrong and what to do about it. What nobody foresaw comes from where it went wrong, in English. */
export function FailureWords({ failure }: { readonly failure: Failure }) {
  const { message, cure } = wordsOf(failure);
  const language = failure.told ? undefined : 'en';
  return (
    <>
      <p dir="auto" lang={language}>
        {message}
      </p>
      {cure !== undefined && (
        <p dir="auto" lang={language}>
          {cure}
        </p>
      )}
    </>
  );
}
