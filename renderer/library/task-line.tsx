import { Button } from 'react-aria-components';
import type { VerificationSummary } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import { desktop } from '../desktop-client.ts';
import { listFormat } from '../formats.ts';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { inFigures } from '../words.ts';
import type { Task } from './tasks.ts';

/** How far the work on an archive has come, or what came of it. */
export function TaskLine({ task, onDismiss }: { readonly task: Task; readonly onDismiss: () => void }) {
  if (task.kind === 'verifying' || task.kind === 'copying') {
    const { progress } = task;
    const words = say(`task.doing.${task.kind}`);
    return (
      <div className="task">
        <ProgressTrack
          label={words}
          done={progress?.bytesDone ?? 0}
          of={progress?.bytesOf}
          words={
            progress ? say('task.progress', { task: words, done: doneInWords(progress.done, progress.of) }) : words
          }
        />
        <Button className="link-button" onPress={onDismiss}>
          {say('task.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div className="task" role="status">
      <TaskResult task={task} />
      <Button className="link-button" onPress={onDismiss}>
        {say('task.dismiss')}
      </Button>
    </div>
  );
}

function TaskResult({ task }: { readonly task: Exclude<Task, { kind: 'verifying' | 'copying' }> }) {
  switch (task.kind) {
    case 'copied':
      return <p>{say('task.copied', { location: task.location })}</p>;
    case 'failed':
      return (
        <div className="card-bad">
          <p>{say(`task.failed.${task.what}`)}</p>
          <FailureWords failure={task.failure} />
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
            {say('task.copy-list')}
          </Button>
        </>
      )}
    </div>
  );
}

/** What a check found, in a sentence: «8,976 entries verified, 2 damaged:». */
function verificationInWords({ verified, damaged, missing, unlisted }: VerificationSummary): string {
  const faults = [
    damaged.length > 0 && say('task.damaged', { count: damaged.length }),
    missing.length > 0 && say('task.missing', { count: missing.length }),
    unlisted.length > 0 && say('task.unlisted', { count: unlisted.length }),
  ].filter((words) => words !== false);
  if (faults.length === 0) return say('task.verified', { count: verified });
  return say('task.verified-but', {
    count: verified,
    faults: listFormat('unit').format(faults),
  });
}

function faultsOf({ damaged, missing, unlisted }: VerificationSummary): readonly string[] {
  return [
    ...damaged.map(({ name, reason }) => say('task.fault', { name, reason })),
    ...missing.map((name) => say('task.fault-missing', { name })),
    ...unlisted.map((name) => say('task.fault-unlisted', { name })),
  ];
}

function doneInWords(done: number, of: number | undefined): string {
  return of === undefined ? inFigures(done) : say('count.of', { part: done, whole: of });
}
