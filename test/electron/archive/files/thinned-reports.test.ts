import { expect, test } from 'vitest';
import { thinnedReports } from '../../../../electron/archive/files/thinned-reports.ts';
import type { FileProgress } from '../../../../shared/ipc/files-contract.ts';

test('what comes too soon is left out, but never the beginning of a stage', () => {
  const heard: string[] = [];
  let time = 0;
  const report = thinnedReports(
    ({ stage, done }) => heard.push(`${stage} ${done}`),
    () => time,
  );
  const at = (now: number, stage: FileProgress['stage'], done: number): void => {
    time = now;
    report({ stage, done, bytesDone: 0, bytesOf: 0, events: 0 });
  };
  at(0, 'reading', 1);
  at(10, 'reading', 2);
  at(60, 'reading', 3);
  at(61, 'writing', 3);
  at(62, 'writing', 4);
  expect(heard).toEqual(['reading 1', 'reading 3', 'writing 3']);
});
