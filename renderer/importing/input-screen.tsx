import type { Library } from '../../shared/ipc/desktop-contract.ts';
import { say } from '../../shared/texts/say.ts';
import type { Failure } from '../archive/failure.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import { chooseInput, showLibrary } from '../archive/show-archive.ts';
import { useTitle } from '../tabs/use-title.ts';
import { PlainBar } from '../top/plain-bar.tsx';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { goBack } from '../use-view.ts';
import { EditionScreen } from './edition-screen.tsx';
import { ImportScreen } from './import-screen.tsx';
import { type InspectionState, useInspection } from './use-inspection.ts';
import './importing.css';

/** What the reader chose or dropped: looked at, then opened, compared or imported. */
export function InputScreen({ library, input }: { readonly library: Library; readonly input: string }) {
  const { state, remap } = useInspection(input);
  useTitle(titleOf(state));
  return (
    <div className="app">
      <PlainBar title={titleOf(state)}>
        <button type="button" className="button" onClick={showLibrary}>
          {say('shelf.title')}
        </button>
      </PlainBar>
      {state.kind === 'inspecting' && <Inspecting progress={state.progress?.done ?? 0} />}
      {state.kind === 'failed' && <InputFailure failure={state.failure} />}
      {state.kind === 'inspected' &&
        (state.inspection.kind === 'edition' ? (
          <EditionScreen library={library} input={input} facts={state.inspection.facts} />
        ) : (
          <ImportScreen input={input} found={{ ...state, inspection: state.inspection }} remap={remap} />
        ))}
    </div>
  );
}

function titleOf(state: InspectionState): string {
  return state.kind === 'inspected' && state.inspection.kind === 'files' ? say('import.import') : say('card.open');
}

function Inspecting({ progress }: { readonly progress: number }) {
  return (
    <main className="notice" aria-busy="true">
      <h2 className="notice-title">{say('import.looking')}</h2>
      <ProgressTrack
        label={say('import.looking')}
        done={0}
        of={undefined}
        words={progress === 0 ? say('import.finding-out') : say('import.seen', { count: progress })}
      />
      <div className="notice-actions">
        <button type="button" className="button" onClick={goBack}>
          {say('import.cancel')}
        </button>
      </div>
    </main>
  );
}

/** Why an input cannot be read: what is wrong, what to do, and that nothing happened to anything. */
function InputFailure({ failure }: { readonly failure: Failure }) {
  return (
    <main className="notice" role="alert">
      <h2 className="notice-title">{say('import.cannot-open')}</h2>
      <FailureWords failure={failure} />
      <p>{say('import.as-they-were')}</p>
      <div className="notice-actions">
        <button type="button" className="button button-strong" onClick={() => void chooseInput('files')}>
          {say('import.choose-files')}
        </button>
        <button type="button" className="button" onClick={() => void chooseInput('folder')}>
          {say('import.choose-folder')}
        </button>
        <button type="button" className="button" onClick={showLibrary}>
          {say('opening.go-to-library')}
        </button>
      </div>
    </main>
  );
}
