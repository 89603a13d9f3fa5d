import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { createArchiveHost } from '../../../electron/archive/archive-host.ts';
import { createPlaces } from '../../../electron/archive/files/places.ts';
import { obeyMain, type WindowPort } from '../../../electron/archive/obey-main.ts';
import { type ArchiveContract, archiveAnswers } from '../../../shared/ipc/archive-contract.ts';
import { createPortClient } from '../../../shared/ipc/port-client.ts';

function start() {
  const places = createPlaces();
  const told: unknown[] = [];
  let ends = 0;
  const obeying = {
    places,
    host: createArchiveHost(places),
    tell: (message: unknown) => told.push(message),
    end: () => {
      ends += 1;
    },
  };
  const say = (said: unknown, port?: WindowPort): void => obeyMain(said, port, obeying);
  return { places, told, say, ends: () => ends };
}

describe('what the main process says', () => {
  test('is done and answered', () => {
    const { places, told, say, ends } = start();
    say({ kind: 'configure', cacheFolder: '/cache' });
    say({ kind: 'register', id: 'a', path: '/news' });
    say({ kind: 'register-input', id: 'i', paths: ['/one', '/two'] });
    say({ kind: 'register-target', id: 't', path: '/none/new.daybook', mustBeFree: true });
    say({ kind: 'ping' });
    expect(places.cacheFolder).toBe('/cache');
    expect(places.archives.get('a')).toBe('/news');
    expect(places.inputs.get('i')).toEqual(['/one', '/two']);
    expect(places.targets.get('t')).toMatchObject({ path: '/none/new.daybook', mustBeFree: true });
    expect(told).toEqual([...['a', 'i', 't'].map((id) => ({ kind: 'registered', id })), { kind: 'pong' }]);
    say({ kind: 'forget', id: 'a' });
    expect(places.archives.size).toBe(0);
    say({ kind: 'end' });
    expect(ends()).toBe(1);
  });

  test.each([
    [null],
    [undefined],
    [7],
    ['ping'],
    [[]],
    [{}],
    [{ kind: 'x' }],
    [{ kind: ['ping'] }],
    [{ kind: 'configure' }],
    [{ kind: 'configure', cacheFolder: '' }],
    [{ kind: 'register', id: 'a' }],
    [{ kind: 'register', id: 7, path: '/news' }],
    [{ kind: 'register-input', id: 'i', paths: '/one' }],
    [{ kind: 'register-target', id: 't', path: '/new' }],
    [{ kind: 'forget' }],
    [{ kind: 'connect' }],
  ])('changes nothing where it is %j', (said) => {
    const { places, told, say, ends } = start();
    say(said);
    expect(places).toEqual(createPlaces());
    expect(told).toEqual([]);
    expect(ends()).toBe(0);
  });

  test('hands a window’s port to the host', async () => {
    const { say } = start();
    const { port1, port2 } = new MessageChannel();
    say(
      { kind: 'connect' },
      {
        postMessage: (message) => port2.postMessage(message),
        on: (_event: string, listener: (event: { readonly data: unknown }) => void) =>
          port2.on('message', (data) => listener({ data })),
        once: (_event, listener) => port2.once('close', listener),
        start: () => port2.start(),
      },
    );
    const client = createPortClient<ArchiveContract, object>(
      { send: (message) => port1.postMessage(message), receive: (listener) => port1.on('message', listener) },
      { answers: archiveAnswers, progress: {}, pushes: {} },
    );
    await expect(client.request('day', { day: '2015-09-04' })).rejects.toMatchObject({ name: 'NothingOpen' });
    port1.close();
  });
});
