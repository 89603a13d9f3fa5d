/** What the main process says to the archive process over its parent port; ports travel with `connect`. */
export type ToArchiveProcess =
  /** Said first: where editions that are made of opened folders and tables are kept. */
  | { readonly kind: 'configure'; readonly cacheFolder: string }
  | Registration
  /** The reader no longer has this archive: what was made of it goes, its own files stay. */
  | { readonly kind: 'forget'; readonly id: string }
  | { readonly kind: 'connect' }
  | { readonly kind: 'ping' }
  /** Said last: what is half written goes, then the process ends by itself. */
  | { readonly kind: 'end' };

/** From now on an id means this. Each is answered by `registered`. */
export type Registration =
  /** An archive of the library: a folder or a file. */
  | { readonly kind: 'register'; readonly id: string; readonly path: string }
  /** What the reader chose or dropped, to be inspected and imported. */
  | { readonly kind: 'register-input'; readonly id: string; readonly paths: readonly string[] }
  /** Where a file may be written; what is there the reader has agreed to lose, unless it `mustBeFree`. */
  | { readonly kind: 'register-target'; readonly id: string; readonly path: string; readonly mustBeFree: boolean };

/** What the archive process says to the main process. */
export type FromArchiveProcess = { readonly kind: 'registered'; readonly id: string } | { readonly kind: 'pong' };
