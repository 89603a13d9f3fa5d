import { app, Menu } from 'electron';

/** Gives text that can be selected or edited the menu that people expect under the right mouse button. */
export function installContextMenu(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_menuEvent, { isEditable, selectionText, editFlags }) => {
      if (!isEditable && selectionText.trim() === '') return;
      Menu.buildFromTemplate([
        { role: 'cut', visible: isEditable, enabled: editFlags.canCut },
        { role: 'copy', enabled: editFlags.canCopy },
        { role: 'paste', visible: isEditable, enabled: editFlags.canPaste },
        { role: 'selectAll' },
      ]).popup();
    });
  });
}
