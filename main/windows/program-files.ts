import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type ProtocolResponse, protocol } from 'electron';
import type { AppState } from '../../shared/ipc/app-state';
import { contentSecurityPolicy } from '../security/content-security-policy';
import { pageContent } from './page-content';
import { programScheme } from './program-origin';
import { type ServedFile, servedFile } from './served-file';

const root = join(import.meta.dirname, '../renderer');

/** Must run before the app is ready, as Electron asks for it. */
export function declareProgramScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: programScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

const unknown: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

async function served(file: ServedFile, state: () => Promise<AppState>): Promise<ProtocolResponse> {
  const content = await readFile(file.path);
  const headers = { 'content-type': file.mediaType, 'x-content-type-options': 'nosniff' };
  if (!file.isPage) return { data: content, headers };
  const nonce = randomBytes(16).toString('base64');
  return {
    data: Buffer.from(pageContent(content.toString('utf8'), nonce, await state())),
    headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
  };
}

/**
 * Serves the built pages under the program's own origin; no other file of the machine can be asked for. A page carries the
 * state of the moment, so that it can be drawn as soon as it is read.
 *
 * `protocol.handle` would do the same, but it reads and runs all of Node's fetch before the first page can be answered.
 */
export function serveProgramFiles(state: () => Promise<AppState>): void {
  app.on('session-created', (session) => {
    session.protocol.registerBufferProtocol(programScheme, ({ url }, respond) => {
      const file = servedFile(url, root);
      if (!file) respond(unknown);
      else
        served(file, state).then(respond, () => {
          respond(unknown);
        });
    });
  });
}
