import { app, Menu } from 'electron';
import { say } from '../shared/texts/say.ts';

/** Gives text that can be selected or edited the menu that people expect under the right mouse button. */
export function installContextMenu(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_menuEvent, { isEditable, selectionText, editFlags }) => {
      if (!isEditable && selectionText.trim() === '') return;
      Menu.buildFromTemplate([
        { role: 'cut', label: say('menu.cut'), visible: isEditable, enabled: editFlags.canCut },
        { role: 'copy', label: say('menu.copy'), enabled: editFlags.canCopy },
        { role: 'paste', label: say('menu.paste'), visible: isEditable, enabled: editFlags.canPaste },
        { role: 'selectAll', label: say('menu.select-all') },
      ]).popup();
    });
  });
}
