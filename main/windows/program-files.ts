import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type ProtocolResponse, protocol } from 'electron';
import type { AppState } from '../../shared/ipc/app-state';
import { contentSecurityPolicy } from '../security/content-security-policy';
import { report } from '../system/log/faults';
import { comesAlone } from './empty-pages';
import { pageContent } from './page-content';
import { programScheme } from './program-origin';
import { type ServedFile, servedFile } from './served-file';

const root = join(import.meta.dirname, '../renderer');

/** Must run before the app is ready, as Electron asks for it. */
export function declareProgramScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // A sandboxed page is a stranger to its own files: it has to ask for them, and they to be given.
    { scheme: programScheme, privileges: { standard: true, secure: true, codeCache: true, corsEnabled: true } },
  ]);
}

const unknown: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

function asPage(content: string): ProtocolResponse {
  return {
    data: Buffer.from(content),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': contentSecurityPolicy,
    },
  };
}

/** Written into the program as it is built, from the built-in guide. */
declare const NUMBERS_ALONE: { readonly numbers: string };

/** Needs no further file, should that of the page be missing as well. */
const plainPage = () =>
  `<!doctype html><meta charset="utf-8" /><title>ALM Lifeline</title><pre id="root">${NUMBERS_ALONE.numbers}</pre>`;

async function numbersAlone(): Promise<string> {
  const page = await readFile(join(root, 'numbers-alone.html'), 'utf8').catch(plainPage);
  try {
    const { completeNumbersPage } = await import('../system/when-broken/numbers-alone-page');
    return await completeNumbersPage(page);
  } catch (thrown) {
    // The numbers are in it all the same.
    report({ level: 'error', where: 'page', code: 'numbers-alone', thrown });
    return page;
  }
}

const asset = /"\.\/(assets\/[\w.-]+)"/g;

/** What a page is made of, until it asks for it. */
const ahead = new Map<string, Promise<Buffer | undefined>>();

/** Reads a page, and ahead of time what it will ask for next: a read waits for its turn several times, and then a page for it. */
async function readPage(path: string): Promise<string> {
  const content = await readFile(path, 'utf8');
  ahead.clear();
  for (const [, name = ''] of content.matchAll(asset)) {
    const file = join(root, name);
    ahead.set(
      file,
      readFile(file).catch(() => undefined),
    );
  }
  return content;
}

/** What a page shows first, by its path, such as `/index.html`. */
type StateForPage = (page: string) => Promise<AppState>;

async function page(url: string, path: string, state: StateForPage): Promise<ProtocolResponse> {
  try {
    const { pathname } = new URL(url);
    if (!comesAlone(pathname)) {
      return asPage(pageContent(await readPage(path), await state(pathname)));
    }
  } catch (thrown) {
    report({ level: 'error', where: 'page', code: 'serve', thrown });
  }
  return asPage(await numbersAlone());
}

async function file({ path, mediaType }: ServedFile): Promise<ProtocolResponse> {
  const read = ahead.get(path);
  ahead.delete(path);
  return {
    data: (await read) ?? (await readFile(path)),
    headers: { 'content-type': mediaType, 'x-content-type-options': 'nosniff', 'access-control-allow-origin': 'null' },
  };
}

/**
 * Serves the built pages under the program's own origin; no other file of the machine can be asked for. A page carries the
 * state of the moment, so that it can be drawn as soon as it is read; where there is none, or no page, the numbers alone
 * are served in its place.
 *
 * `protocol.handle`, for which Electron has deprecated this call, would do the same, but it reads and runs all of Node's fetch before
 * the first page can be answered: main works 97 ms from being ready to the first page where it otherwise works 54 (median of 25
 * starts of a bare program each, Electron 33.4.11, 2026-11-26).
 */
export function serveProgramFiles(state: StateForPage): void {
  app.on('session-created', (session) => {
    session.protocol.registerBufferProtocol(programScheme, ({ url }, respond) => {
      const asked = servedFile(url, root);
      if (!asked) respond(unknown);
      else
        (asked.isPage ? page(url, asked.path, state) : file(asked)).then(respond, (thrown) => {
          report({ level: 'error', where: 'page', code: 'serve', thrown });
          respond(unknown);
        });
    });
  });
}
