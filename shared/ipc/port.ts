import * as z from 'zod/mini';
import { failureIds, failureInWords, type ToldFailure } from '../texts/failure-in-words.ts';

/** What both a browser's MessagePort and Electron's MessagePortMain can be made to look like. */
export interface Wire {
  send(message: unknown): void;
  /** Sets the one listener. */
  receive(listener: (message: unknown) => void): void;
}

const toldSchema = z.readonly(
  z.object({
    failure: z.enum(failureIds),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

/**
 * An error that crosses between processes by name and message; `cure` is a sentence that tells the reader what to do. Both
 * are in English; `told` is what says them in another language.
 */
export const wireErrorSchema = z.readonly(
  z.object({
    name: z.string(),
    message: z.string(),
    cure: z.exactOptional(z.string()),
    told: z.exactOptional(toldSchema),
  }),
);

/** An error as it crosses between processes. */
export type WireError = z.infer<typeof wireErrorSchema>;

const id = z.int();
// What is missing altogether is for the schema of its request to refuse.
const anything = z.optional(z.unknown());

/** What an asking side says; the parameters have a schema for each request. */
export const toServerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('request'), id, method: z.string(), params: anything }),
  z.object({ kind: z.literal('cancel'), id }),
]);

/** What an answering side says; values have a schema for each request and push. */
export const toClientSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), id, value: anything }),
  z.object({ kind: z.literal('answer'), id, value: anything }),
  z.object({ kind: z.literal('failure'), id, error: anything }),
  z.object({ kind: z.literal('push'), name: z.string(), value: anything }),
]);

/** What an asking side says. */
export type ToServer = z.infer<typeof toServerSchema>;
/** What an answering side says. */
export type ToClient = z.infer<typeof toClientSchema>;

/** The requests of a contract: what each is asked with, what it reports on its way, and what it answers. */
export type Calls = Record<string, { params: unknown; answer: unknown; progress?: unknown }>;

/** What a request reports before its answer; a contract that says nothing of it has none. */
export type ProgressOf<Call> = Call extends { progress: infer Progress } ? Progress : never;

/** A failure on the other side of a port, as thrown on this side. */
export class PortError extends Error {
  readonly cure: string | undefined;
  readonly told: ToldFailure | undefined;

  constructor(error: WireError) {
    super(error.message);
    this.name = error.name;
    this.cure = error.cure;
    this.told = error.told;
  }
}

/** A failure that the texts of the interface have, as it crosses. */
export function wireFailure(name: string, told: ToldFailure): WireError {
  return { name, ...failureInWords(told, 'en'), told };
}

/** The name of the error of a request whose port died before it was answered. */
export const connectionLost = 'ConnectionLost';
/** The name of the error of a request that its asker cancelled. */
export const cancelled = 'Cancelled';
/** The name of the error of a request that is not of the shape that its contract gives it. */
const invalidRequest = 'InvalidRequest';
/** The name of the error of a request whose answer is not of the shape that its contract gives it. */
const invalidAnswer = 'InvalidAnswer';

/** An error as it may cross: its stack and other properties stay behind, for they may hold paths. */
export function toWireError(error: unknown): WireError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const cure = 'cure' in error && typeof error.cure === 'string' ? error.cure : undefined;
  const told = 'told' in error ? toldSchema.safeParse(error.told).data : undefined;
  return { name: error.name, message: error.message, ...(cure && { cure }), ...(told && { told }) };
}

/** Parameters as their schema has them; throws PortError naming the request and the first place that is wrong. */
export function checkParams<Params>(schema: z.ZodMiniType<Params>, params: unknown, method: string): Params {
  const checked = schema.safeParse(params);
  if (checked.success) return checked.data;
  throw new PortError({ name: invalidRequest, message: `«${method}» was asked ${firstWrong(checked.error)}` });
}

/** An answer as its schema has it; throws PortError naming the request and the first place that is wrong. */
export function checkAnswer<Answer>(schema: z.ZodMiniType<Answer>, answer: unknown, method: string): Answer {
  const checked = schema.safeParse(answer);
  if (checked.success) return checked.data;
  throw new PortError({ name: invalidAnswer, message: `«${method}» was answered ${firstWrong(checked.error)}` });
}

function firstWrong({ issues: [issue] }: z.core.$ZodError): string {
  const place = issue?.path.join('.') ?? '';
  return `${place === '' ? 'wrongly' : `with a wrong «${place}»`}: ${issue?.message ?? ''}`;
}
