import type { FileAnswers, FileContract, FileMethod, FileProgress } from '../../../shared/ipc/files-contract.ts';
import type { Handlers } from '../../../shared/ipc/port-server.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { FileJob } from './file-job.ts';
import { archivePath, inputPaths, type Places, targetPlace } from './places.ts';
import { runFileJob } from './run-file-job.ts';

// A library asks of each of its archives, and each job has a worker with some megabytes of its own.
const asksOfMany: ReadonlySet<FileMethod> = new Set(['cover', 'verify']);
const mostAtOnce = 3;

type Params<Method extends FileMethod> = FileContract[Method]['params'];

/** Answers the requests about archives as files, each in a worker of its own. */
export function fileHandlers(places: Places): Handlers<FileContract> {
  const few = fewAtOnce(mostAtOnce);
  /** A handler that finds the paths of a request and has the job done. */
  const by =
    <Method extends FileMethod>(jobOf: (params: Params<Method>) => FileJob & { readonly kind: Method }) =>
    (
      params: Params<Method>,
      isCancelled: () => boolean,
      report: (progress: FileProgress) => void,
    ): Promise<FileAnswers[Method]> => {
      const job = jobOf(params);
      // A job answers what the request of its kind asks for.
      const work = () => runFileJob(job, isCancelled, report) as Promise<FileAnswers[Method]>;
      return asksOfMany.has(job.kind) ? few.run(work, isCancelled) : work();
    };
  const archiveOf = (id: string) => ({ archive: archivePath(places, id), cacheFolder: places.cacheFolder });
  return {
    inspect: by<'inspect'>(({ input, ...more }) => ({ kind: 'inspect', paths: inputPaths(places, input), ...more })),
    import: by<'import'>(({ input, target, ...more }) => {
      const { path, mustBeFree } = targetPlace(places, target);
      return { kind: 'import', paths: inputPaths(places, input), target: path, mustBeFree, ...more };
    }),
    facts: by<'facts'>(({ archives, ...which }) => ({
      ...which,
      kind: 'facts',
      paths: archives.map((id) => places.archives.get(id) ?? null),
    })),
    cover: by<'cover'>(({ archive }) => ({ kind: 'cover', ...archiveOf(archive) })),
    verify: by<'verify'>(({ archive }) => ({ kind: 'verify', ...archiveOf(archive) })),
    compare: by<'compare'>(({ archive, input }) => ({
      kind: 'compare',
      older: archivePath(places, archive),
      newer: inputPaths(places, input)[0] ?? '',
      cacheFolder: places.cacheFolder,
    })),
    copy: by<'copy'>(({ archive, target }) => ({
      kind: 'copy',
      ...archiveOf(archive),
      target: targetPlace(places, target).path,
    })),
    saveProblems: by<'saveProblems'>(({ archive, target, contains, language }) => ({
      kind: 'saveProblems',
      ...archiveOf(archive),
      target: targetPlace(places, target).path,
      contains,
      language,
    })),
  };
}
