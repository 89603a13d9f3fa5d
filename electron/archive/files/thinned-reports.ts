import type { FileProgress } from '../../../shared/ipc/files-contract.ts';

const millisecondsBetween = 60;

/**
 * Reports no more often than anybody can see, but of each stage the beginning: a stage may report once and then be busy
 * for long. `now` is in milliseconds.
 */
export function thinnedReports(
  report: (progress: FileProgress) => void,
  now: () => number = Date.now,
): (progress: FileProgress) => void {
  let last: { readonly at: number; readonly stage: FileProgress['stage'] } | undefined;
  return (progress) => {
    const at = now();
    if (last?.stage === progress.stage && at - last.at < millisecondsBetween) return;
    last = { at, stage: progress.stage };
    report(progress);
  };
}
