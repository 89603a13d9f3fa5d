import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ChosenInput, Target } from '../../shared/ipc/desktop-contract.ts';
import { shownPath } from './shown-path.ts';

/** The paths that the reader chose since the start, under ids that say nothing of them. */
export interface ChosenPaths {
  addInput(paths: readonly string[]): ChosenInput;
  /** Throws for an id that no choice was given. */
  inputOf(id: string): readonly string[];
  addTarget(file: string): Target;
  targetOf(id: string): string;
}

/** An empty list of choices. */
export function createChosenPaths(): ChosenPaths {
  const inputs = new Map<string, readonly string[]>();
  const targets = new Map<string, string>();
  return {
    addInput(paths) {
      const [first] = paths;
      if (first === undefined) throw new RangeError('Nothing was chosen');
      const id = randomUUID();
      inputs.set(id, paths);
      const location = shownPath(paths.length === 1 ? first : path.dirname(first));
      return { id, names: paths.map((file) => path.basename(file)), location };
    },
    inputOf: (id) => known(inputs, id, 'choice'),
    addTarget(file) {
      const id = randomUUID();
      targets.set(id, file);
      return { id, location: shownPath(file) };
    },
    targetOf: (id) => known(targets, id, 'place for a file'),
  };
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string, what: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`«${id}» is no ${what} of this start of Daybook`);
  return value;
}
