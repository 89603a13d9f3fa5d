// An Electron that nothing holds back: it must be seen leaving, or the watch sees nothing.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('https://canary.example/').catch(() => undefined);
  app.quit();
});
