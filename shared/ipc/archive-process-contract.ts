/** What the main process says to the archive process over its parent port; ports travel with `connect`. */
export type ToArchiveProcess =
  /** From now on this id means that folder. Answered by `registered`. */
  | { readonly kind: 'register'; readonly id: string; readonly path: string }
  | { readonly kind: 'connect' }
  | { readonly kind: 'ping' };

/** What the archive process says to the main process. */
export type FromArchiveProcess = { readonly kind: 'registered'; readonly id: string } | { readonly kind: 'pong' };
