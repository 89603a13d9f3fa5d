import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { desktop } from '../../renderer/desktop-client.ts';
import type { DesktopBridge } from '../../shared/ipc/desktop-contract.ts';

/** What the main process says next, by the bridge that the preload script makes. */
const main: { answer: unknown; say: (message: unknown) => void } = { answer: undefined, say: () => undefined };

const bridge: DesktopBridge = {
  platform: 'linux',
  request: () => Promise.resolve(main.answer),
  takeDropped: () => Promise.resolve(main.answer),
  onMessage(listener) {
    main.say = listener;
    return () => {
      main.say = () => undefined;
    };
  },
  connectArchive: () => undefined,
};

beforeEach(() => {
  vi.stubGlobal('window', { daybook: bridge });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the main process says to the page', () => {
  test('is taken as an answer where it fits', async () => {
    main.answer = { id: 't', location: '~/new.daybook' };
    expect(await desktop.request('defaultTarget', { suggested: 'new' })).toEqual(main.answer);
    main.answer = undefined;
    await expect(desktop.request('copyText', { text: 'x' })).resolves.toBeUndefined();
    expect(await desktop.takeDropped([])).toBeUndefined();
  });

  test('fails a request by name and first wrong place where it does not', async () => {
    main.answer = { archives: [], folders: [{ id: 'f', location: '~/news' }], place: '' };
    await expect(desktop.request('library', {})).rejects.toMatchObject({
      name: 'InvalidAnswer',
      message: expect.stringContaining('«library» was answered with a wrong «folders.0.isMissing»: ') as string,
    });
    main.answer = null;
    await expect(desktop.request('copyText', { text: 'x' })).rejects.toThrow('«copyText» was answered wrongly: ');
    main.answer = { id: 7, names: [], location: '' };
    await expect(desktop.takeDropped([])).rejects.toThrow('«takeDropped» was answered with a wrong «id»: ');
  });

  test('is dropped where it is no message', () => {
    const heard: unknown[] = [];
    const stop = desktop.onMessage((message) => heard.push(message));
    for (const junk of [null, 7, {}, { kind: 'x' }, { kind: 'command', command: 'quit' }, { kind: 'show-archives' }])
      main.say(junk);
    main.say({ kind: 'command', command: 'find' });
    main.say({ kind: 'library-changed' });
    expect(heard).toEqual([{ kind: 'command', command: 'find' }, { kind: 'library-changed' }]);
    stop();
    main.say({ kind: 'library-changed' });
    expect(heard).toHaveLength(2);
  });
});
