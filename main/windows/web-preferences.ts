import { join } from 'node:path';

/**
 * What every page of the program lives under; the sandbox and the isolation are never switched off. Each window gets an
 * object of its own: Electron writes into it, and the background colour of one window would become that of the next.
 */
export const webPreferences = () => ({
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  safeDialogs: true,
  // A program that is opened twice a year never becomes hot: what its pages compile to is kept from the first time on.
  v8CacheOptions: 'bypassHeatCheck' as const,
});
