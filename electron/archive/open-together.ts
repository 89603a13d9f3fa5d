import path from 'node:path';
import type { OpeningProgress } from '../../shared/ipc/archive-contract.ts';
import { PortError } from '../../shared/ipc/port.ts';
import { type IndexKey, indexFile } from './index-cache.ts';
import { startIndexing } from './indexing.ts';
import { fileKeeper, type IndexKeeper } from './kept-indexing.ts';
import { createOpenArchive, type OpenArchive } from './open-archive.ts';
import { type OpeningMessage, type OpeningTask, startOpening } from './opening.ts';

/** Archives that are being opened together, or are open. */
export interface OpenTogether {
  /** Resolves as soon as the newest year is here; rejects where nothing can be read. */
  readonly archive: Promise<OpenArchive>;
  /** Ends it, whatever it is at; `archive` may never be settled then. */
  close(): void;
}

/** Opens archives; `ids` are theirs in the library. Tells how far it has come until all is searchable. */
export function openTogether(
  ids: readonly string[],
  task: OpeningTask,
  tell: (progress: OpeningProgress) => void,
): OpenTogether {
  const keeperOf = (key: IndexKey): IndexKeeper => fileKeeper(indexFile(path.join(task.cacheFolder, 'indexes'), key));
  let end = (): void => undefined;
  const archive = new Promise<OpenArchive>((resolve, reject) => {
    let opened: OpenArchive | undefined;
    const take = (message: OpeningMessage): void => {
      if (message.kind === 'progress')
        tell({ kind: 'reading', filesRead: message.filesRead, filesFound: message.filesFound });
      else if (message.kind === 'head') {
        opened = createOpenArchive(ids, message.editions, { startIndexing, keeperOf }, (coverage) =>
          tell({ kind: 'open', coverage }),
        );
      } else if (opened) {
        opened.take(message);
        const { failure, loaded } = opened.coverage();
        if (failure && loaded === 0) reject(new PortError(failure));
        else resolve(opened);
      } else if (message.kind === 'failure') reject(new PortError(message.error));
    };
    const opening = startOpening(task, take);
    end = () => {
      opening.stop();
      opened?.close();
    };
  });
  return { archive, close: () => end() };
}
