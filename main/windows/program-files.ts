import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from '../security/content-security-policy';
import { programOrigin, programScheme } from './program-origin';

const root = join(import.meta.dirname, '../renderer');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready, as Electron asks for it. */
export function declareProgramScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: programScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

async function answer(url: string): Promise<Response> {
  const { origin, pathname } = new URL(url);
  const file = normalize(join(root, decodeURIComponent(pathname)));
  const mediaType = mediaTypes[extname(file)];
  // A custom scheme's origin reads "null" in Node's URL, so the address itself is compared.
  const isOurs = (origin === 'null' || origin === programOrigin) && url.startsWith(`${programOrigin}/`);
  if (!isOurs || !file.startsWith(root + sep) || mediaType === undefined) return new Response(null, { status: 404 });
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return new Response(null, { status: 404 });
  const headers = { 'content-type': mediaType, 'x-content-type-options': 'nosniff' };
  if (extname(file) !== '.html') return new Response(new Uint8Array(content), { headers });
  const nonce = randomBytes(16).toString('base64');
  return new Response(content.toString('utf8').replaceAll('PAGE_NONCE', nonce), {
    headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
  });
}

/** Serves the built pages under {@link programOrigin}; no other file of the machine can be asked for. */
export function serveProgramFiles(): void {
  protocol.handle(programScheme, (request) => answer(request.url));
}
