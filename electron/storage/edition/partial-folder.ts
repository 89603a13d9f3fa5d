import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../containers/not-readable.ts';

/**
 * Where an edition lies while a thread writes it, so that two that write the same do not meet; whoever ends a writer's
 * thread takes this folder away.
 */
export function partialFolder(target: string, thread: number): string {
  return `${target}.${process.pid}-${thread}${partialEnding}`;
}

const partialEnding = '.partial';

/** Takes away what a thread of this process, ended early, had half written in a folder. */
export function removePartial(folder: string, thread: number): void {
  const ending = `.${process.pid}-${thread}${partialEnding}`;
  for (const name of namesIn(folder))
    if (name.endsWith(ending)) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Takes away what writers of this target had half written when their process was killed. */
export function removeOrphans(target: string): void {
  const [folder, name] = [path.dirname(target), path.basename(target)];
  for (const found of namesIn(folder)) {
    if (!found.startsWith(`${name}.`) || !found.endsWith(partialEnding)) continue;
    const [, writer] = /^(\d{1,10})-\d{1,10}$/.exec(found.slice(name.length + 1, -partialEnding.length)) ?? [];
    if (writer !== undefined && !isRunning(Number(writer)))
      rmSync(path.join(folder, found), { recursive: true, force: true });
  }
}

// Where nothing can be looked at, nothing can be removed either.
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
