import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { DesktopMessage } from '../shared/ipc/desktop-contract.ts';
import { say } from '../shared/texts/say.ts';
import { readerUrl } from './app-protocol.ts';

/**
 * Gives links within the reader, and text that can be selected or edited, the menu that people expect under
 * the right mouse button. `openWindow` shows an address of the page in a window of its own.
 */
export function installContextMenu(openWindow: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_menuEvent, { isEditable, selectionText, editFlags, linkURL, linkText }) => {
      const address = linkURL.startsWith(`${readerUrl}#`) ? linkURL.slice(readerUrl.length) : undefined;
      const ofLink: MenuItemConstructorOptions[] =
        address === undefined
          ? []
          : [
              {
                label: say('menu.open-in-tab'),
                click: () => {
                  const message: DesktopMessage = { kind: 'open-tab', address, title: linkText };
                  contents.send('desktop-message', message);
                },
              },
              { label: say('menu.open-in-window'), click: () => openWindow(address) },
            ];
      const hasText = isEditable || selectionText.trim() !== '';
      const ofText: MenuItemConstructorOptions[] = [
        { role: 'cut', label: say('menu.cut'), visible: isEditable, enabled: editFlags.canCut },
        { role: 'copy', label: say('menu.copy'), enabled: editFlags.canCopy },
        { role: 'paste', label: say('menu.paste'), visible: isEditable, enabled: editFlags.canPaste },
        { role: 'selectAll', label: say('menu.select-all') },
      ];
      const items = [...ofLink, ...(hasText ? ofText : [])];
      if (items.length > 0) Menu.buildFromTemplate(items).popup();
    });
  });
}
