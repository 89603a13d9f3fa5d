import type { Library } from '../../shared/ipc/desktop-contract.ts';
import type { Failure } from '../archive/failure.ts';
import { chooseInput, showLibrary } from '../archive/show-archive.ts';
import { PlainBar } from '../top/plain-bar.tsx';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { count } from '../words.ts';
import { EditionScreen } from './edition-screen.tsx';
import { ImportScreen } from './import-screen.tsx';
import { type InspectionState, useInspection } from './use-inspection.ts';
import './importing.css';

/** What the reader chose or dropped: looked at, then opened, compared or imported. */
export function InputScreen({ library, input }: { readonly library: Library; readonly input: string }) {
  const { state, remap } = useInspection(input);
  return (
    <div className="app">
      <PlainBar title={titleOf(state)}>
        <button type="button" className="button" onClick={showLibrary}>
          Library
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
  return state.kind === 'inspected' && state.inspection.kind === 'files' ? 'Import' : 'Open';
}

function Inspecting({ progress }: { readonly progress: number }) {
  return (
    <main className="notice" aria-busy="true">
      <h2 className="notice-title">Looking at it</h2>
      <ProgressTrack
        label="Looking at it"
        done={0}
        of={undefined}
        words={progress === 0 ? 'Finding out what it is' : `${count(progress, 'file', 'files')} seen so far`}
      />
      <div className="notice-actions">
        <button type="button" className="button" onClick={() => history.back()}>
          Cancel
        </button>
      </div>
    </main>
  );
}

/** Why an input cannot be read: what is wrong, what to do, and that nothing happened to anything. */
function InputFailure({ failure }: { readonly failure: Failure }) {
  return (
    <main className="notice" role="alert">
      <h2 className="notice-title">This cannot be opened</h2>
      <p dir="auto">{failure.message}</p>
      {failure.cure !== undefined && <p dir="auto">{failure.cure}</p>}
      <p>Your library and the file itself are as they were.</p>
      <div className="notice-actions">
        <button type="button" className="button button-strong" onClick={() => void chooseInput('files')}>
          Choose other files…
        </button>
        <button type="button" className="button" onClick={() => void chooseInput('folder')}>
          Choose a folder…
        </button>
        <button type="button" className="button" onClick={showLibrary}>
          Go to the library
        </button>
      </div>
    </main>
  );
}
