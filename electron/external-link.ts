import { type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { LinkOutcome } from '../shared/ipc/desktop-contract.ts';
import { say } from '../shared/texts/say.ts';
import { webAddress } from './web-address.ts';

/**
 * The only way from Daybook to the web: asks the person, showing the whole address as the browser will get it, and hands
 * it to the system's browser only when they say so.
 */
export async function openLink(window: BrowserWindow, address: string): Promise<LinkOutcome> {
  const url = webAddress(address);
  if (url === undefined) return 'refused';
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: say('link.title'),
    message: say('link.question'),
    detail: `${url}\n\n${say('link.detail', { host: new URL(url).host })}`,
    buttons: [say('link.copy'), say('link.open'), say('link.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) await clipboard.writeText(url);
  if (response === 1) await shell.openExternal(url);
  return (['copied', 'opened', 'cancelled'] as const)[response] ?? 'cancelled';
}
