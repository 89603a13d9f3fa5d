/** What something took. */
export interface Taken {
  readonly seconds: number;
  /** Seconds of all processors, with those of collecting garbage. */
  readonly processor: number;
  /** Bytes of the heap and of arrays beside it that are held after it and were not before, garbage collected both times. */
  readonly memory: number;
}

/** Does something and tells what it took; what it gives is held until then. */
export async function measured<Result>(
  act: () => Result | Promise<Result>,
): Promise<Taken & { readonly result: Result }> {
  const before = heldMemory();
  const processor = process.cpuUsage();
  const started = performance.now();
  const result = await act();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(processor);
  return { seconds, processor: (user + system) / 1e6, memory: heldMemory() - before, result };
}

/** Milliseconds that something takes: the middle one of some times, after a first that does not count. */
export function timeOf(act: () => unknown, times: number): number {
  act();
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** Bytes that are held when garbage is collected. Throws where node runs without --expose-gc. */
function heldMemory(): number {
  if (!globalThis.gc) throw new Error('Memory is measured after collecting garbage: run node with --expose-gc.');
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
