/** Numbers from 0 to below 1 that look like chance and are the same every time: Lehmer's generator. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const blockSize = 64;

/** What happens to bytes on their way: they are cut off, a bit flips, a block is lost, repeated or overwritten. */
const accidents: readonly ((bytes: Buffer, at: number, chance: () => number) => Buffer)[] = [
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, chance) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
    return copy;
  },
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + blockSize)]),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at + blockSize), bytes.subarray(at)]),
  (bytes, at) => Buffer.from(bytes).fill(0, at, endOf(bytes, at)),
  (bytes, at, chance) => Buffer.from(bytes).fill(Math.floor(chance() * 256), at, endOf(bytes, at)),
];

function endOf(bytes: Buffer, at: number): number {
  return Math.min(at + blockSize, bytes.length);
}

/** Bytes to which one accident has happened. */
export function mutated(bytes: Buffer, chance: () => number): Buffer {
  const accident = accidents[Math.floor(chance() * accidents.length)];
  return accident?.(bytes, Math.floor(chance() * bytes.length), chance) ?? bytes;
}
