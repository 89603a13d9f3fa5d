/**
 * Decides between a cancel and the moment in which a job's file takes its place: whichever comes first, in whichever
 * thread, and never both. It is one shared number.
 */
export type PlacingGate = Int32Array<SharedArrayBuffer>;

const open = 0;
const placed = 1;
const cancelled = 2;

/** A gate through which neither has gone. */
export function createPlacingGate(): PlacingGate {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Called before a file takes its place: false when the job was cancelled, and the file must not. */
export function mayPlace(gate: PlacingGate): boolean {
  return Atomics.compareExchange(gate, 0, open, placed) !== cancelled;
}

/** Called before a job is ended: false when its file has taken its place, and the answer must be waited for. */
export function mayCancel(gate: PlacingGate): boolean {
  return Atomics.compareExchange(gate, 0, open, cancelled) !== placed;
}
