import { buildToolsIfStale } from '../../../tools/build-tools.mjs';

/** Builds the command line before the tests that call it, once for all of them. */
export function setup(): void {
  buildToolsIfStale('archive');
}
