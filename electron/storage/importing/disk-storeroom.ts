import type { Storeroom } from '../../../shared/format/storeroom.ts';
import { createSpool } from '../containers/spool.ts';

/** A storeroom in a temporary file, which is gone when it is closed. */
export interface DiskStoreroom extends Storeroom {
  close(): void;
}

const bytesHeld = 1024 * 1024;

/** Makes one; `put` throws the system's error when the disk is full. */
export function createDiskStoreroom(): DiskStoreroom {
  const spool = createSpool();
  // Where each text begins; the last entry is where the next one will.
  const starts: number[] = [0];
  let held: Buffer[] = [];
  let heldBytes = 0;

  const flush = (): void => {
    if (heldBytes > 0) spool.write(Buffer.concat(held, heldBytes));
    held = [];
    heldBytes = 0;
  };

  return {
    put(text) {
      const bytes = Buffer.from(text, 'utf8');
      held.push(bytes);
      heldBytes += bytes.length;
      starts.push((starts.at(-1) ?? 0) + bytes.length);
      if (heldBytes > bytesHeld) flush();
      return starts.length - 2;
    },
    get(place) {
      const start = starts[place] ?? 0;
      const end = starts[place + 1] ?? start;
      if (end > spool.size()) flush();
      return spool
        .file()
        .read(start, end - start)
        .toString('utf8');
    },
    close: () => spool.close(),
  };
}
