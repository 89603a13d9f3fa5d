/** Runs work in the order in which it comes, only so many at once; what nobody waits for any more is never begun. */
export interface FewAtOnce {
  run<Answer>(work: () => Promise<Answer>, isCancelled: () => boolean): Promise<Answer>;
}

/** Makes a queue of work of which `most` go on at once. */
export function fewAtOnce(most: number): FewAtOnce {
  const waiting: (() => void)[] = [];
  let running = 0;
  // A place that somebody waits for is handed on, not given back.
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    async run(work, isCancelled) {
      if (running < most) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        if (isCancelled()) throw new Error('It was cancelled before it began.');
        return await work();
      } finally {
        leave();
      }
    },
  };
}
