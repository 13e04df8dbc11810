import { join } from 'node:path';

/** What every page of the program lives under; the sandbox and the isolation are never switched off. */
export const webPreferences = {
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  safeDialogs: true,
} as const;
