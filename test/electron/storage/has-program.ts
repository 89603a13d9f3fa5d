import { spawnSync } from 'node:child_process';

/** Whether this machine has a program that can be asked for a second opinion. */
export function has(program: string): boolean {
  return spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined;
}
