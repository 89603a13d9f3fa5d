import type { TargetReader } from '../paths.ts';

/** Reads the targets of a page's links, which may be relative to the page: `../../../2016/12/29/slug.html`. */
export function relativeTo(file: string, readTarget: TargetReader): TargetReader {
  const folder = file.split('/').slice(0, -1);
  return (target) =>
    /^[a-z][a-z0-9+.-]{0,20}:|^\/|^news\//i.test(target) ? readTarget(target) : readTarget(resolve(folder, target));
}

function resolve(folder: readonly string[], target: string): string {
  const parts = [...folder];
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
