import { constants } from 'node:fs';
import { access, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { diagnosticsFacts, type Findings } from '../../../shared/diagnostics/facts';
import { diagnosticsText } from '../../../shared/diagnostics/report';
import type { AppState } from '../../../shared/ipc/app-state';
import { standInVersion } from '../../startup/stand-in';
import { readMachine } from '../machine/read-machine';
import { faultLog } from './faults';

/** How many lines of the log diagnostics have. */
const mostLines = 40;

/** More files than this are not looked at, one by one. */
const mostFiles = 300;

async function storageOf(folder: string): Promise<Findings['storage']> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return { state: 'missing', files: [] };
  const files = await Promise.all(
    names.slice(0, mostFiles).map(async (name) => {
      // Looked at, never opened: a pipe would hold whoever opens it.
      const found = await lstat(join(folder, name)).catch(() => undefined);
      const kind = found?.isFile()
        ? 'file'
        : found?.isDirectory()
          ? 'folder'
          : found?.isSymbolicLink()
            ? 'link'
            : 'other';
      return { name, kind, bytes: found?.size ?? 0 };
    }),
  );
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return { state: isWritable ? 'writable' : 'read-only', files };
}

/** What `ask` gives, or what stands for it where it fails. */
async function orElse<Value>(ask: () => Value | Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}

/**
 * Diagnostics as plain text. Whatever cannot be found out is left `unknown`; this works without a desk too.
 *
 * @param ask - what the program around it knows, if it could be put together
 */
export async function readDiagnostics(ask?: {
  state(): Promise<AppState>;
  inTray(): Promise<boolean | undefined>;
}): Promise<string> {
  const { XDG_SESSION_TYPE = '', XDG_CURRENT_DESKTOP = '' } = process.env;
  const { electron = '', chrome = '', node } = process.versions;
  const log = await faultLog();
  const found: Findings = {
    at: new Date(),
    program: {
      version: app.getVersion(),
      packaged: app.isPackaged,
      standIn: standInVersion(process.resourcesPath),
    },
    runtime: { electron, chromium: chrome, node },
    system: {
      name: await orElse(async () => (await readMachine()).system, process.platform),
      session: XDG_SESSION_TYPE,
      desktop: XDG_CURRENT_DESKTOP,
      locale: app.getLocale(),
    },
    state: ask && (await orElse<AppState | undefined>(ask.state, undefined)),
    tray: ask && (await orElse<boolean | undefined>(ask.inTray, undefined)),
    storage: await orElse<Findings['storage']>(() => storageOf(app.getPath('userData')), {
      state: 'unknown',
      files: [],
    }),
    log: await orElse(() => log.last(mostLines), []),
  };
  return diagnosticsText(diagnosticsFacts(found, log.redact));
}
