import { safeJson } from './safe-text.ts';

/** Where a command's result goes: standard output. Writing fails with EPIPE once nobody reads it any more. */
export interface Output {
  /** Lines, or any text. */
  text(text: string): Promise<void>;
  /** One JSON document. */
  json(value: unknown): Promise<void>;
}

/** An output into a stream. */
export function createOutput(stream: NodeJS.WritableStream): Output {
  // What failed is told to whoever waits for the writing.
  stream.on('error', () => undefined);
  const text = (piece: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  return { text, json: (value) => text(`${safeJson(value, 2)}\n`) };
}
