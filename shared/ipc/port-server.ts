import type * as z from 'zod/mini';
import {
  type Calls,
  checkParams,
  type ProgressOf,
  type ToClient,
  toServerSchema,
  toWireError,
  type Wire,
} from './port.ts';

/** The wire of an answering side, which notices when there is nobody any more to answer. */
export interface ServedWire extends Wire {
  /** Adds a listener for the end of the other side. */
  whenClosed(listener: () => void): void;
}

/**
 * The answering functions of a contract. `isCancelled` turns true when the asker lost interest or is gone; `report`
 * tells the asker how far the request has come.
 */
export type Handlers<Contract extends Calls> = {
  readonly [Method in keyof Contract]: (
    params: Contract[Method]['params'],
    isCancelled: () => boolean,
    report: (progress: ProgressOf<Contract[Method]>) => void,
  ) => Contract[Method]['answer'] | Promise<Contract[Method]['answer']>;
};

/**
 * Serves a contract over a wire: every request is checked against its schema where it arrives, every failure goes
 * back by name and message. When the other side is gone all its requests are cancelled. Returns the function that pushes.
 */
export function servePort<Contract extends Calls, Pushes>(
  wire: ServedWire,
  schemas: { readonly [Method in keyof Contract]: z.ZodMiniType<Contract[Method]['params']> },
  handlers: Handlers<Contract>,
): <Name extends keyof Pushes & string>(name: Name, value: Pushes[Name]) => void {
  const wanted = new Set<number>();
  let isClosed = false;
  const send = (message: ToClient): void => {
    if (!isClosed) wire.send(message);
  };

  const answer = async (id: number, method: string, params: unknown): Promise<void> => {
    wanted.add(id);
    try {
      if (!Object.hasOwn(schemas, method)) throw new RangeError(`«${method}» is no request of this port`);
      const known = method as keyof Contract & string;
      const checked = checkParams(schemas[known], params, known);
      const report = (progress: unknown): void => {
        if (wanted.has(id)) send({ kind: 'progress', id, value: progress });
      };
      send({ kind: 'answer', id, value: await handlers[known](checked, () => !wanted.has(id), report) });
    } catch (error) {
      send({ kind: 'failure', id, error: toWireError(error) });
    } finally {
      wanted.delete(id);
    }
  };

  wire.receive((data) => {
    const checked = toServerSchema.safeParse(data);
    if (!checked.success) return;
    const message = checked.data;
    if (message.kind === 'cancel') wanted.delete(message.id);
    else void answer(message.id, message.method, message.params);
  });
  wire.whenClosed(() => {
    isClosed = true;
    wanted.clear();
  });

  return (name, value) => send({ kind: 'push', name, value });
}
