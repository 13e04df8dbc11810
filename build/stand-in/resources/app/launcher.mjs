// Stands where a stock Electron keeps its default app: opens the program whose folder is the first plain argument.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { name, productName, version, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

// Electron's own default app calls these two as well; its public types leave them out.
const launched = /** @type {import('electron').App & Record<'setAppPath' | 'setVersion', (to: string) => void>} */ (
  app
);
launched.setAppPath(folder);
launched.setVersion(version);
app.setName(productName ?? name);
await import(pathToFileURL(path.join(folder, main)).href);
