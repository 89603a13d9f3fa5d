import type { Failure } from './failure.ts';

/** What went wrong and what to do about it. Both come from where it went wrong, and are told in English there. */
export function FailureWords({ failure: { message, cure } }: { readonly failure: Failure }) {
  return (
    <>
      <p dir="auto" lang="en">
        {message}
      </p>
      {cure !== undefined && (
        <p dir="auto" lang="en">
          {cure}
        </p>
      )}
    </>
  );
}
