import type { Coverage } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { FailureWords } from './failure-words.tsx';

/** Says that older years could not be read; what came before that stays. */
export function LoadingFailure({ coverage: { failure, loadedSinceYear } }: { readonly coverage: Coverage }) {
  if (!failure) return null;
  const missing = !loadedSinceYear
    ? say('opening.events-missing')
    : say('opening.events-before-missing', { year: String(loadedSinceYear) });
  return (
    <div className="restart-notice" role="alert">
      <p>{missing}</p>
      <FailureWords failure={failure} />
    </div>
  );
}
