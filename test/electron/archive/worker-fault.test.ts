import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { workerFault } from '../../../electron/archive/worker-fault.ts';

test('a worker that needs too much memory is told with a cure, and any other fault as it is', async () => {
  const hungry = 'const all = []; for (;;) all.push(new Array(10_000).fill({}));';
  const worker = new Worker(hungry, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
  const error = await new Promise((resolve) => worker.once('error', resolve));
  expect(workerFault(error)).toMatchObject({ name: 'OutOfMemory', cure: expect.stringContaining('Divide') });
  expect(workerFault(new RangeError('No such year'))).toEqual({ name: 'RangeError', message: 'No such year' });
});
