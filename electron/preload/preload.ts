import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { archivePortMessage, DesktopBridge } from '../../shared/ipc/desktop-contract.ts';

// A sandboxed preload script is one file of its own: it takes types from the contract, and the compiler holds the value to them.
const portMessage: typeof archivePortMessage = 'daybook:archive-port';

const bridge: DesktopBridge = {
  platform: process.platform,
  request: (method, params) => ipcRenderer.invoke('desktop', method, params),
  onMessage(listener) {
    const hear = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on('desktop-message', hear);
    return () => ipcRenderer.off('desktop-message', hear);
  },
  takeDropped: (files) => {
    const paths = files.map((file) => (file instanceof File ? webUtils.getPathForFile(file) : ''));
    return ipcRenderer.invoke('dropped', paths.filter(Boolean));
  },
  connectArchive: () => ipcRenderer.send('connect-archive'),
};

// A port cannot cross the context bridge; it can be posted to the page.
ipcRenderer.on('archive-port', ({ ports }) => window.postMessage(portMessage, location.origin, ports));
contextBridge.exposeInMainWorld('daybook', bridge);
