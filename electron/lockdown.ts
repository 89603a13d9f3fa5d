import { app, type Session, type WebContents } from 'electron';
import { readerOrigin } from './app-protocol.ts';

/**
 * Takes every way out of Chromium, before it is ready: names resolve to nothing, and WebRTC neither finds addresses nor
 * asks the local network for names. Nothing that an archive contains, and no bug of ours, can then reach the network.
 */
export function lockDownChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // A later switch of the same name replaces an earlier one, so what was asked for on the command line is kept.
  const disabled = [app.commandLine.getSwitchValue('disable-features'), 'WebRtcHideLocalIpsWithMdns'];
  app.commandLine.appendSwitch('disable-features', disabled.filter(Boolean).join(','));
  // As root there is no sandbox to enable; with it every child process would die at once.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('session-created', lockDownSession);
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
}

const allowedSchemes: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Refuses a session every request off the machine, every permission and every download. */
function lockDownSession(session: Session): void {
  // With a language set, the spell checker downloads its dictionary past every other guard.
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest(({ url, resourceType }, respond) => {
    const { protocol, origin } = new URL(url);
    const isOurs =
      allowedSchemes.has(protocol) &&
      (protocol !== 'app:' || origin === readerOrigin || url.startsWith(`${readerOrigin}/`));
    respond({ cancel: !isOurs || resourceType === 'webSocket' });
  });
  session.setPermissionRequestHandler((_contents, _permission, respond) => respond(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, respond) => respond({}));
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is: no navigation, no frames, no windows, no embedded views. */
function lockDownContents(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
