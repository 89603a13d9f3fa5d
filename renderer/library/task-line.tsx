import { Button } from 'react-aria-components';
import type { VerificationSummary } from '../../shared/ipc/files-contract.ts';
import { desktop } from '../desktop-client.ts';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { count, inFigures } from '../words.ts';
import type { Task } from './tasks.ts';

/** How far the work on an archive has come, or what came of it. */
export function TaskLine({ task, onDismiss }: { readonly task: Task; readonly onDismiss: () => void }) {
  if (task.kind === 'verifying' || task.kind === 'copying') {
    const { progress } = task;
    const words = task.kind === 'verifying' ? 'Verifying' : 'Copying';
    return (
      <div className="task">
        <ProgressTrack
          label={words}
          done={progress?.bytesDone ?? 0}
          of={progress?.bytesOf}
          words={progress ? `${words}: ${doneInWords(progress.done, progress.of)}` : words}
        />
        <Button className="link-button" onPress={onDismiss}>
          Cancel
        </Button>
      </div>
    );
  }
  return (
    <div className="task" role="status">
      <TaskResult task={task} />
      <Button className="link-button" onPress={onDismiss}>
        Dismiss
      </Button>
    </div>
  );
}

function TaskResult({ task }: { readonly task: Exclude<Task, { kind: 'verifying' | 'copying' }> }) {
  switch (task.kind) {
    case 'copied':
      return <p>Copied to {task.location}</p>;
    case 'failed':
      return (
        <div className="card-bad">
          <p dir="auto">
            {task.what}: {task.failure.message}
          </p>
          {task.failure.cure !== undefined && <p dir="auto">{task.failure.cure}</p>}
        </div>
      );
    case 'verified':
      return <Verification summary={task.summary} />;
  }
}

function Verification({ summary }: { readonly summary: VerificationSummary }) {
  const faults = faultsOf(summary);
  const text = [verificationInWords(summary), ...faults].join('\n');
  return (
    <div>
      <p className={faults.length > 0 ? 'card-bad' : 'card-good'}>{verificationInWords(summary)}</p>
      {faults.length > 0 && (
        <>
          <ul className="fault-list">
            {faults.map((fault) => (
              <li key={fault} dir="auto">
                {fault}
              </li>
            ))}
          </ul>
          <Button className="link-button" onPress={() => void desktop.request('copyText', { text })}>
            Copy this list
          </Button>
        </>
      )}
    </div>
  );
}

/** What a check found, in a sentence: «8,976 entries verified, 2 damaged:». */
function verificationInWords({ verified, damaged, missing, unlisted }: VerificationSummary): string {
  const faults = [
    damaged.length > 0 && `${inFigures(damaged.length)} damaged`,
    missing.length > 0 && `${inFigures(missing.length)} missing`,
    unlisted.length > 0 && `${inFigures(unlisted.length)} not in its list`,
  ].filter((words) => words !== false);
  const whole = `${count(verified, 'entry', 'entries')} verified`;
  return faults.length === 0 ? `${whole}, all as they were published` : `${whole}, ${faults.join(', ')}:`;
}

function faultsOf({ damaged, missing, unlisted }: VerificationSummary): readonly string[] {
  return [
    ...damaged.map(({ name, reason }) => `${name}: ${reason}`),
    ...missing.map((name) => `${name}: missing`),
    ...unlisted.map((name) => `${name}: not in its list of sums`),
  ];
}

function doneInWords(done: number, of: number | undefined): string {
  return of === undefined ? inFigures(done) : `${inFigures(done)} of ${inFigures(of)}`;
}
