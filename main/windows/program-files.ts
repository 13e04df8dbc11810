import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from '../security/content-security-policy';
import { programScheme } from './program-origin';
import { servedFile } from './served-file';

const root = join(import.meta.dirname, '../renderer');

/** Must run before the app is ready, as Electron asks for it. */
export function declareProgramScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: programScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

async function answer(url: string): Promise<Response> {
  const file = servedFile(url, root);
  const content = file && (await readFile(file.path).catch(() => undefined));
  if (!file || !content) return new Response(null, { status: 404 });
  const headers = { 'content-type': file.mediaType, 'x-content-type-options': 'nosniff' };
  if (!file.isPage) return new Response(new Uint8Array(content), { headers });
  const nonce = randomBytes(16).toString('base64');
  return new Response(content.toString('utf8').replaceAll('PAGE_NONCE', nonce), {
    headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
  });
}

/** Serves the built pages under the program's own origin; no other file of the machine can be asked for. */
export function serveProgramFiles(): void {
  protocol.handle(programScheme, (request) => answer(request.url));
}
