import { ProgressBar } from 'react-aria-components';
import { say } from '../../shared/texts/say.ts';
import type { Failure } from './failure.ts';
import { FailureWords } from './failure-words.tsx';
import { chooseInput, showArchives, showLibrary } from './show-archive.ts';

/** What a reader sees while an archive's files are read. */
export function OpeningScreen({ filesRead, filesFound }: { readonly filesRead: number; readonly filesFound: number }) {
  const isKnown = filesFound > 0;
  const words = isKnown ? say('opening.reading', { part: filesRead, whole: filesFound }) : say('opening.looking');
  return (
    <main className="notice">
      <h1>{say('opening.title')}</h1>
      <ProgressBar
        className="progress"
        aria-label={say('opening.title')}
        isIndeterminate={!isKnown}
        value={filesRead}
        maxValue={Math.max(1, filesFound)}
        valueLabel={words}
      >
        {({ percentage }) => (
          <div className="progress-track">
            <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        )}
      </ProgressBar>
      <p>{words}</p>
    </main>
  );
}

/** What a reader sees when an archive cannot be opened: what is wrong, what to do, and where else to go. */
export function FailureScreen({ failure }: { readonly failure: Failure }) {
  return (
    <main className="notice" role="alert">
      <h1>{say('opening.failed')}</h1>
      <FailureWords failure={failure} />
      <div className="notice-actions">
        <button type="button" className="button button-strong" onClick={showLibrary}>
          {say('opening.go-to-library')}
        </button>
        <button type="button" className="button" onClick={() => void chooseInput('files')}>
          {say('opening.open-another')}
        </button>
        <button type="button" className="button" onClick={() => showArchives(['starter'])}>
          {say('opening.go-to-starter')}
        </button>
      </div>
    </main>
  );
}
