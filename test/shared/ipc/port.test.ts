import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createPortClient } from '../../../shared/ipc/port-client.ts';
import { type ServedWire, servePort } from '../../../shared/ipc/port-server.ts';

type Contract = {
  double: { params: { value: number }; answer: number };
  fail: { params: object; answer: never };
  wait: { params: object; answer: string };
  count: { params: { to: number }; answer: string; progress: number };
  place: { params: object; answer: { days: { day: number }[] } };
};
type Pushes = { progress: number };

const requests = {
  double: z.object({ value: z.number() }),
  fail: z.object({}),
  wait: z.object({}),
  count: z.object({ to: z.number() }),
  place: z.object({}),
};
const answers = {
  double: z.number(),
  fail: z.never(),
  wait: z.string(),
  count: z.string(),
  place: z.object({ days: z.array(z.object({ day: z.number() })) }),
};
const schemas = { answers, progress: { count: z.number() }, pushes: { progress: z.number() } };

class CurableError extends Error {
  override readonly name = 'Curable';
  readonly cure = 'Turn it off and on.';
  readonly secret = '/home/ann';
}

function connect() {
  const { port1, port2 } = new MessageChannel();
  const wireOf = (port: typeof port1): ServedWire => ({
    send: (message) => port.postMessage(message),
    receive: (listener) => port.on('message', listener),
    whenClosed: (listener) => port.once('close', listener),
  });
  const seen: {
    release?: (text: string) => void;
    isCancelled?: () => boolean;
    report?: (progress: number) => void;
  } = {};
  const push = servePort<Contract, Pushes>(wireOf(port2), requests, {
    double: ({ value }) => value * 2,
    fail: () => {
      throw new CurableError('It broke.');
    },
    wait: (_params, isCancelled) =>
      new Promise((resolve) => {
        seen.release = resolve;
        seen.isCancelled = isCancelled;
      }),
    count: ({ to }, _isCancelled, report) => {
      seen.report = report;
      for (let number = 1; number <= to; number += 1) report(number);
      return 'counted';
    },
    place: () => ({ days: [] }),
  });
  const client = createPortClient<Contract, Pushes>(wireOf(port1), schemas);
  return { client, push, seen, raw: port1, served: port2, end: () => port1.close() };
}

describe('a port', () => {
  test('carries answers, and errors by name, message and cure alone', async () => {
    const { client, end } = connect();
    expect(await client.request('double', { value: 21 })).toBe(42);
    const error = await client.request('fail', {}).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'Curable', message: 'It broke.', cure: 'Turn it off and on.' });
    expect(error).not.toHaveProperty('secret');
    end();
  });

  test.each([
    ['double', { value: 'x' }, 'InvalidRequest'],
    ['double', undefined, 'InvalidRequest'],
    ['constructor', {}, 'RangeError'],
    ['__proto__', {}, 'RangeError'],
  ])('refuses %s with %j', async (method, params, name) => {
    const { client, end } = connect();
    await expect(client.request(method as 'double', params as { value: number })).rejects.toMatchObject({ name });
    expect(await client.request('double', { value: 1 })).toBe(2);
    end();
  });

  test('stays up whatever arrives', async () => {
    const { client, raw, end } = connect();
    for (const junk of [null, 1, 'x', [], {}, { kind: 'request' }, { kind: 'request', id: 'a', method: 1 }])
      raw.postMessage(junk);
    expect(await client.request('double', { value: 2 })).toBe(4);
    end();
  });

  test.each([
    ['an answer', { kind: 'answer', id: 1, value: { days: [{ day: 1 }, { day: 'x' }] } }, 'with a wrong «days.1.day»'],
    ['no answer', { kind: 'answer', id: 1 }, 'wrongly'],
    ['a failure', { kind: 'failure', id: 1, error: { name: 'Broken', message: 7 } }, 'with a wrong «message»'],
    ['no failure', { kind: 'failure', id: 1 }, 'wrongly'],
  ])('fails a request that is answered by %s of another shape, with the first wrong place', async (_, said, how) => {
    const { client, raw, end } = connect();
    const waiting = client.request('place', {});
    raw.emit('message', said);
    const error = await waiting.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'InvalidAnswer' });
    expect(String(error)).toContain(`«place» was answered ${how}: `);
    expect(await client.request('place', {})).toEqual({ days: [] });
    end();
  });

  test('leaves out of an answer what its contract does not name', async () => {
    const { client, raw, end } = connect();
    const waiting = client.request('place', {});
    raw.emit('message', { kind: 'answer', id: 1, value: { days: [{ day: 1, secret: 2 }], path: '/home/ann' } });
    expect(await waiting).toEqual({ days: [{ day: 1 }] });
    end();
  });

  test('lets whatever arrives at the asking side change nothing', async () => {
    const { client, raw, end } = connect();
    const heard: unknown[] = [];
    client.onPush('progress', (progress) => heard.push(progress));
    const waiting = client.request('count', { to: 2 }, { onProgress: (progress) => heard.push(progress) });
    const junk = [null, 1, 'x', [], {}, { kind: 'answer' }, { kind: 'answer', id: '1', value: 'x' }, { kind: 'push' }];
    const unasked = [
      { kind: 'answer', id: 99, value: 'x' },
      { kind: 'progress', id: 99, value: 1 },
    ];
    const misfits = [
      { kind: 'progress', id: 1, value: 'x' },
      { kind: 'push', name: 'progress', value: null },
      { kind: 'push', name: 'constructor', value: 1 },
    ];
    for (const said of [...junk, ...unasked, ...misfits]) raw.emit('message', said);
    expect(await waiting).toBe('counted');
    expect(heard).toEqual([1, 2]);
    end();
  });

  test('tells the other side that an answer is no longer wanted', async () => {
    const { client, seen, end } = connect();
    const controller = new AbortController();
    const waiting = client.request('wait', {}, { signal: controller.signal });
    await client.request('double', { value: 1 });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'Cancelled' });
    await client.request('double', { value: 1 });
    expect(seen.isCancelled?.()).toBe(true);
    end();
  });

  test('tells an asker that waits for the end what became of a request that it cancelled', async () => {
    const { client, seen, end } = connect();
    const controller = new AbortController();
    const waiting = client.request('wait', {}, { signal: controller.signal, awaitsEnd: true });
    await client.request('double', { value: 1 });
    controller.abort();
    await client.request('double', { value: 1 });
    expect(seen.isCancelled?.()).toBe(true);
    seen.release?.('done already');
    expect(await waiting).toBe('done already');
    end();
  });

  test('cancels everything when the other side is gone, and says no more', async () => {
    const { client, push, seen, served, end } = connect();
    const waiting = client.request('wait', {});
    await client.request('double', { value: 1 });
    const closed = new Promise((resolve) => served.once('close', resolve));
    end();
    await closed;
    expect(seen.isCancelled?.()).toBe(true);
    seen.release?.('for nobody');
    push('progress', 1);
    client.close();
    await expect(waiting).rejects.toMatchObject({ name: 'ConnectionLost' });
  });

  test('fails everything that waits when it is closed, and what comes later', async () => {
    const { client, end } = connect();
    const waiting = client.request('wait', {});
    client.close();
    await expect(waiting).rejects.toMatchObject({ name: 'ConnectionLost' });
    await expect(client.request('double', { value: 1 })).rejects.toMatchObject({ name: 'ConnectionLost' });
    end();
  });

  test('reports progress to its own asker, before the answer and never after it', async () => {
    const { client, seen, end } = connect();
    const reports: string[] = [];
    const ask = (name: string, to: number) =>
      client.request('count', { to }, { onProgress: (number) => reports.push(`${name}${number}`) });
    expect(await Promise.all([ask('a', 2), ask('b', 1)])).toEqual(['counted', 'counted']);
    expect(reports).toEqual(['a1', 'a2', 'b1']);
    seen.report?.(9);
    expect(await client.request('count', { to: 1 })).toBe('counted');
    expect(reports).toHaveLength(3);
    end();
  });

  test('reports nothing to an asker that cancelled', async () => {
    const { client, raw, end } = connect();
    const controller = new AbortController();
    const reports: number[] = [];
    const options = { signal: controller.signal, onProgress: (number: number) => reports.push(number) };
    const waiting = client.request('count', { to: 3 }, options);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'Cancelled' });
    raw.emit('message', { kind: 'progress', id: 1, value: 7 });
    expect(await client.request('double', { value: 1 })).toBe(2);
    expect(reports).toEqual([]);
    end();
  });

  test('pushes', async () => {
    const { client, push, end } = connect();
    const progress = new Promise((resolve) => client.onPush('progress', resolve));
    push('progress', 7);
    expect(await progress).toBe(7);
    end();
  });
});
