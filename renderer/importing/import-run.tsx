import type { FileProgress } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { inFigures } from '../words.ts';
import { rateInWords, secondsLeft, timeLeftInWords } from './pace.ts';
import type { ImportState } from './use-import.ts';

interface ImportRunProps {
  readonly title: string;
  readonly state: Extract<ImportState, { readonly kind: 'running' }>;
  readonly onCancel: () => void;
}

/** An import under way: files, events, rate and time left; it can be cancelled at any moment. */
export function ImportRun({ title, state, onCancel }: ImportRunProps) {
  const { progress, pace, isEnding } = state;
  const stage = say(progress ? `stage.${progress.stage}` : 'import.beginning');
  const left = progress && secondsLeft(pace, progress);
  // What is written is not measured in the bytes that were read.
  const isAtItsEnd = progress?.stage === 'writing' && progress.bytesDone >= progress.bytesOf;
  return (
    <main className="notice import-run">
      <h2 className="notice-title" dir="auto">
        {title}
      </h2>
      <ProgressTrack
        label={say('import.importing', { title })}
        done={progress?.bytesDone ?? 0}
        of={isAtItsEnd ? undefined : progress?.bytesOf}
        words={left === undefined ? stage : say('import.left', { stage, time: timeLeftInWords(left) })}
      />
      <dl className="run-facts">
        <Fact name={say('import.files')} value={filesInWords(progress)} />
        <Fact name={say('import.events')} value={inFigures(progress?.events ?? 0)} />
        <Fact name={say('import.rate')} value={rateInWords(pace) || '–'} />
      </dl>
      <div className="notice-actions">
        <button type="button" className="button" onClick={onCancel} disabled={isEnding}>
          {say(isEnding ? 'import.ending' : 'import.cancel')}
        </button>
      </div>
      <p className="import-quiet">{say('import.cancel-is-safe')}</p>
    </main>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function filesInWords(progress: FileProgress | undefined): string {
  if (!progress) return '0';
  return progress.of === undefined
    ? inFigures(progress.done)
    : say('count.of', { part: progress.done, whole: progress.of });
}
