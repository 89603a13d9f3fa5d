import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';

/** The origin of Daybook's own page. */
export const readerOrigin = 'app://reader';

/** The address of Daybook's own page. */
export const readerUrl = `${readerOrigin}/index.html`;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Makes `app:` a scheme with an origin of its own. Must run before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/**
 * Serves the built page from a folder. The folder's files are listed once, and only a listed path is ever answered:
 * no address can be turned into another file's.
 */
export async function serveApp(folder: string): Promise<void> {
  const files = await listFiles(folder);
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? fileOf(request.url, files) : undefined;
    if (file === undefined)
      return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
    const type = mediaTypes[path.extname(file)];
    if (type === undefined)
      return new Response('Not served', { status: 403, headers: { 'content-type': 'text/plain' } });
    const bytes = await readFile(file);
    return path.extname(file) === '.html' ? page(bytes.toString('utf8')) : respond(bytes, type, {});
  });
}

function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return respond(html.replaceAll('__CSP_NONCE__', nonce), 'text/html; charset=utf-8', {
    'content-security-policy': contentSecurityPolicy(nonce),
  });
}

function respond(body: string | Uint8Array, type: string, headers: Record<string, string>): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...headers,
    },
  });
}

/** The page may run and style itself from its own files, and show pictures that it was handed; nothing else. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function fileOf(url: string, files: ReadonlyMap<string, string>): string | undefined {
  if (!url.startsWith(`${readerOrigin}/`)) return undefined;
  return files.get(new URL(url).pathname);
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]));
}
