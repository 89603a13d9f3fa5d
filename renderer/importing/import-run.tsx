import type { FileProgress } from '../../shared/ipc/files-contract.ts';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { inFigures } from '../words.ts';
import { rateInWords, secondsLeft, timeLeftInWords } from './pace.ts';
import type { ImportState } from './use-import.ts';

const stages: Readonly<Record<FileProgress['stage'], string>> = {
  listing: 'Finding the files',
  reading: 'Reading the files',
  writing: 'Writing the archive',
  verifying: 'Checking the archive',
  comparing: 'Comparing',
};

interface ImportRunProps {
  readonly title: string;
  readonly state: Extract<ImportState, { readonly kind: 'running' }>;
  readonly onCancel: () => void;
}

/** An import under way: files, events, rate and time left; it can be cancelled at any moment. */
export function ImportRun({ title, state, onCancel }: ImportRunProps) {
  const { progress, pace, isEnding } = state;
  const stage = progress ? stages[progress.stage] : 'Beginning';
  const left = progress && secondsLeft(pace, progress);
  // What is written is not measured in the bytes that were read.
  const isAtItsEnd = progress?.stage === 'writing' && progress.bytesDone >= progress.bytesOf;
  return (
    <main className="notice import-run">
      <h2 className="notice-title" dir="auto">
        {title}
      </h2>
      <ProgressTrack
        label={`Importing ${title}`}
        done={progress?.bytesDone ?? 0}
        of={isAtItsEnd ? undefined : progress?.bytesOf}
        words={left === undefined ? stage : `${stage}: ${timeLeftInWords(left)} left`}
      />
      <dl className="run-facts">
        <Fact name="Files" value={filesInWords(progress)} />
        <Fact name="Events" value={inFigures(progress?.events ?? 0)} />
        <Fact name="Rate" value={rateInWords(pace) || '–'} />
      </dl>
      <div className="notice-actions">
        <button type="button" className="button" onClick={onCancel} disabled={isEnding}>
          {isEnding ? 'Ending…' : 'Cancel'}
        </button>
      </div>
      <p className="import-quiet">Cancelling leaves nothing half-written behind.</p>
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
    : `${inFigures(progress.done)} of ${inFigures(progress.of)}`;
}
