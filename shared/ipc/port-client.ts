import type * as z from 'zod/mini';
import {
  type Calls,
  cancelled,
  checkAnswer,
  connectionLost,
  PortError,
  type ProgressOf,
  type ToClient,
  type ToServer,
  toClientSchema,
  type Wire,
  wireErrorSchema,
  wireFailure,
} from './port.ts';

/** The schemas of what comes to an asking side, each checked where it arrives. */
export interface ClientSchemas<Contract extends Calls, Pushes> {
  readonly answers: { readonly [Method in keyof Contract]: z.ZodMiniType<Contract[Method]['answer']> };
  /** Of the requests that report how far they have come. */
  readonly progress: {
    readonly [Method in keyof Contract as Contract[Method] extends { progress: unknown }
      ? Method
      : never]: z.ZodMiniType<ProgressOf<Contract[Method]>>;
  };
  readonly pushes: { readonly [Name in keyof Pushes]: z.ZodMiniType<Pushes[Name]> };
}

/** How a request can be cancelled, and who hears how far it has come. */
export interface RequestOptions<Progress> {
  /** Aborting it tells the other side and rejects the request at once. */
  readonly signal?: AbortSignalLike | undefined;
  /**
   * Whether an aborted request waits for what became of it: it is answered where it was done already, and rejected
   * where nothing of it is left.
   */
  readonly awaitsEnd?: boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The asking side of a port. */
export interface PortClient<Contract extends Calls, Pushes> {
  /** Rejects with PortError, also where the answer is not what the contract says. Progress comes before the answer, never after it. */
  request<Method extends keyof Contract & string>(
    method: Method,
    params: Contract[Method]['params'],
    options?: RequestOptions<ProgressOf<Contract[Method]>>,
  ): Promise<Contract[Method]['answer']>;
  onPush<Name extends keyof Pushes & string>(name: Name, listener: (value: Pushes[Name]) => void): void;
  /** Fails everything that waits, once; later requests fail at once. */
  close(): void;
}

/** The part of AbortSignal that the client needs; shared code knows no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once: boolean }): void;
}

interface Asker {
  readonly method: string;
  readonly schema: z.ZodMiniType;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  onProgress(progress: unknown): void;
}

/**
 * Opens the asking side over a wire. What arrives is checked against its schema: an answer that does not fit becomes a
 * failure of its request; progress, a push or anything else that does not fit is dropped.
 */
export function createPortClient<Contract extends Calls, Pushes>(
  wire: Wire,
  schemas: ClientSchemas<Contract, Pushes>,
): PortClient<Contract, Pushes> {
  const progress: Table = schemas.progress;
  const pushes: Table = schemas.pushes;
  const waiting = new Map<number, Asker>();
  const listeners = new Map<string, (value: unknown) => void>();
  let nextId = 1;
  let isClosed = false;

  wire.receive((data) => {
    const checked = toClientSchema.safeParse(data);
    if (!checked.success) return;
    const message = checked.data;
    if (message.kind === 'push') {
      const listener = listeners.get(message.name);
      if (listener) hear(pushes[message.name], message.value, listener);
      return;
    }
    const asker = waiting.get(message.id);
    if (!asker) return;
    if (message.kind === 'progress') {
      hear(progress[asker.method], message.value, asker.onProgress);
      return;
    }
    waiting.delete(message.id);
    settle(asker, message);
  });

  return {
    request(method, params, { signal, awaitsEnd = false, onProgress = () => undefined } = {}) {
      if (isClosed) return Promise.reject(lost());
      if (signal?.aborted) return Promise.reject(wasCancelled(method));
      const id = nextId++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { method, schema: schemas.answers[method], resolve, reject, onProgress });
        signal?.addEventListener(
          'abort',
          () => {
            if (!waiting.has(id)) return;
            wire.send({ kind: 'cancel', id } satisfies ToServer);
            if (awaitsEnd) return;
            waiting.delete(id);
            reject(wasCancelled(method));
          },
          { once: true },
        );
        wire.send({ kind: 'request', id, method, params } satisfies ToServer);
      });
    },
    onPush(name, listener) {
      listeners.set(name, listener as (value: unknown) => void);
    },
    close() {
      isClosed = true;
      for (const asker of waiting.values()) asker.reject(lost());
      waiting.clear();
    },
  };
}

type Table = Readonly<Record<string, z.ZodMiniType | undefined>>;
type Settlement = Extract<ToClient, { readonly kind: 'answer' | 'failure' }>;

function hear(schema: z.ZodMiniType | undefined, value: unknown, listener: (value: unknown) => void): void {
  const checked = schema?.safeParse(value);
  if (checked?.success) listener(checked.data);
}

function settle({ method, schema, resolve, reject }: Asker, message: Settlement): void {
  try {
    if (message.kind === 'answer') resolve(checkAnswer(schema, message.value, method));
    else reject(new PortError(checkAnswer(wireErrorSchema, message.error, method)));
  } catch (error) {
    reject(error);
  }
}

function lost(): PortError {
  return new PortError(wireFailure(connectionLost, { failure: 'connection-lost', values: {} }));
}

function wasCancelled(method: string): PortError {
  return new PortError({ name: cancelled, message: `${method} was cancelled` });
}
