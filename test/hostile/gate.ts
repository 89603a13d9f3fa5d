/** Lets only so many pieces of work run at once; the others wait for their turn. */
export function createGate(most: number): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Its place is handed on, so that nobody comes in between.
      if (next) next();
      else running -= 1;
    }
  };
}
