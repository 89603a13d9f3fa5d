import type * as z from 'zod/mini';

/** What both a browser's MessagePort and Electron's MessagePortMain can be made to look like. */
export interface Wire {
  send(message: unknown): void;
  /** Sets the one listener. */
  receive(listener: (message: unknown) => void): void;
}

/** The wire of an answering side, which notices when there is nobody any more to answer. */
export interface ServedWire extends Wire {
  /** Adds a listener for the end of the other side. */
  whenClosed(listener: () => void): void;
}

/** An error that crosses between processes by name and message; `cure` is a sentence that tells the reader what to do. */
export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly cure?: string;
}

type Message =
  | { readonly kind: 'request'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: WireError }
  | { readonly kind: 'push'; readonly name: string; readonly value: unknown };

/** A failure on the other side of a port, as thrown on this side. */
export class PortError extends Error {
  readonly cure: string | undefined;

  constructor(error: WireError) {
    super(error.message);
    this.name = error.name;
    this.cure = error.cure;
  }
}

/** The name of the error of a request whose port died before it was answered. */
export const connectionLost = 'ConnectionLost';
/** The name of the error of a request that its asker cancelled. */
export const cancelled = 'Cancelled';

type Calls = Record<string, { params: unknown; answer: unknown; progress?: unknown }>;

/** What a request reports before its answer; a contract that says nothing of it has none. */
type ProgressOf<Call> = Call extends { progress: infer Progress } ? Progress : never;

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
  /** Rejects with PortError. Progress comes before the answer, never after it. */
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
  resolve(value: unknown): void;
  reject(error: PortError): void;
  onProgress(value: never): void;
}

/** Opens the asking side over a wire. */
export function createPortClient<Contract extends Calls, Pushes>(wire: Wire): PortClient<Contract, Pushes> {
  const waiting = new Map<number, Asker>();
  const listeners = new Map<string, (value: never) => void>();
  let nextId = 1;
  let isClosed = false;

  wire.receive((data) => {
    const message = data as Message;
    if (message.kind === 'push') return listeners.get(message.name)?.(message.value as never);
    if (message.kind === 'progress') return waiting.get(message.id)?.onProgress(message.value as never);
    if (message.kind !== 'answer' && message.kind !== 'failure') return;
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asker?.resolve(message.value);
    else asker?.reject(new PortError(message.error));
  });

  return {
    request(method, params, { signal, awaitsEnd = false, onProgress = () => undefined } = {}) {
      if (isClosed) return Promise.reject(lost());
      if (signal?.aborted)
        return Promise.reject(new PortError({ name: cancelled, message: `${method} was cancelled` }));
      const id = nextId++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
        signal?.addEventListener(
          'abort',
          () => {
            if (!waiting.has(id)) return;
            wire.send({ kind: 'cancel', id } satisfies Message);
            if (awaitsEnd) return;
            waiting.delete(id);
            reject(new PortError({ name: cancelled, message: `${method} was cancelled` }));
          },
          { once: true },
        );
        wire.send({ kind: 'request', id, method, params } satisfies Message);
      });
    },
    onPush(name, listener) {
      listeners.set(name, listener);
    },
    close() {
      isClosed = true;
      for (const asker of waiting.values()) asker.reject(lost());
      waiting.clear();
    },
  };
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
  const send = (message: Message): void => {
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
    const message = data as Partial<Message> | null;
    if (typeof message !== 'object' || message === null) return;
    if (message.kind === 'cancel' && typeof message.id === 'number') wanted.delete(message.id);
    if (message.kind === 'request' && typeof message.id === 'number' && typeof message.method === 'string') {
      void answer(message.id, message.method, message.params);
    }
  });
  wire.whenClosed(() => {
    isClosed = true;
    wanted.clear();
  });

  return (name, value) => send({ kind: 'push', name, value });
}

/** An error as it may cross: its stack and other properties stay behind, for they may hold paths. */
export function toWireError(error: unknown): WireError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const cure = 'cure' in error && typeof error.cure === 'string' ? error.cure : undefined;
  return { name: error.name, message: error.message, ...(cure && { cure }) };
}

/** The name of the error of a request that is not of the shape that its contract gives it. */
const invalidRequest = 'InvalidRequest';

/** Parameters as their schema has them; throws PortError naming the request and the first place that is wrong. */
export function checkParams<Params>(schema: z.ZodMiniType<Params>, params: unknown, method: string): Params {
  const checked = schema.safeParse(params);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const message = `«${method}» was asked with a wrong «${issue?.path.join('.') ?? ''}»: ${issue?.message ?? ''}`;
  throw new PortError({ name: invalidRequest, message });
}

function lost(): PortError {
  return new PortError({ name: connectionLost, message: 'The archive process ended before it answered.' });
}
