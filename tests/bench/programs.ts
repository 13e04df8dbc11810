import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../shared/settings/defaults';
import { type Settings, settingsSchema } from '../../shared/settings/schema';

/** Something that Electron can run, and where it keeps its data. */
export interface Program {
  readonly name: string;
  /** The folder whose package.json names its main file. */
  readonly folder: string;
  readonly userData: string;
  readonly args: readonly string[];
}

const project = path.resolve(import.meta.dirname, '../..');

/** One sandboxed window with one local page, and nothing else. */
export function bareWindow(desk: string): Program {
  return { name: 'bare window', folder: path.join(import.meta.dirname, 'bare-window'), ...at(desk, 'bare-window') };
}

/** One tray icon and no window. */
export function bareTray(desk: string): Program {
  return { name: 'bare tray', folder: path.join(import.meta.dirname, 'bare-tray'), ...at(desk, 'bare-tray') };
}

/** How the program is found: where it was built, and what its owner has kept so far. */
interface Furnishing {
  readonly folder?: string;
  readonly args?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** The journal's file. */
  readonly journal?: string;
  /** The folder with the files of guides. */
  readonly guides?: string;
}

/**
 * The program as it is shipped, for a person in Germany who has set it up.
 *
 * @param name names its data folder too: programs of one name share what they keep
 */
export function shippedProgram(desk: string, name: string, furnishing: Furnishing = {}): Program {
  const program = { name, folder: furnishing.folder ?? project, ...at(desk, name), args: furnishing.args ?? [] };
  const settings = settingsSchema.parse({ ...defaultSettings, country: 'DE', ...furnishing.settings });
  writeFileSync(path.join(program.userData, 'settings.json'), JSON.stringify(settings));
  if (furnishing.journal !== undefined) cpSync(furnishing.journal, path.join(program.userData, 'journal.jsonl'));
  if (furnishing.guides !== undefined)
    cpSync(furnishing.guides, path.join(program.userData, 'guides'), { recursive: true });
  return program;
}

function at(desk: string, name: string): Pick<Program, 'userData' | 'args'> {
  const userData = path.join(desk, name);
  mkdirSync(userData, { recursive: true });
  return { userData, args: [] };
}
