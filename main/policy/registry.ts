import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readRegistryFile, registryKey } from '../../shared/policy/registry-file';
import { readBytes } from '../storage/read-file';
import { temporaryName } from '../storage/replace-file';
import { together } from './managed-preferences';
import { type Found, longestPolicy, type PolicySource, unusable } from './policy-source';
import { type RunTool, runTool } from './run-tool';

/** The registry's own tool, by its full path so that none of the same name is taken for it. */
const toolIn = (windows: string) => join(windows, 'System32', 'reg.exe');

/**
 * Whether a key is among those that the tool has printed of the key around it.
 *
 * @param printed - in a code page of its own, in which English letters are what they are
 */
export function isListed(printed: string, key: string): boolean {
  const within = key.slice(key.indexOf('\\')).toLowerCase();
  return printed.split(/\r?\n/).some((line) => line.startsWith('HKEY_') && line.trim().toLowerCase().endsWith(within));
}

/**
 * The policies in the registry of Windows: the computer's, then the person's. Both keys are for administrators alone to
 * write, so there is no owner to ask for.
 *
 * @param windows - the folder of the system
 * @param scratch - a folder of the person's own: the tool prints in an old code page, but exports in UTF-16
 */
export function registryPolicy(windows: string, scratch: string, run: RunTool = runTool): PolicySource {
  /** Why a key could not be exported: the tool ends in the same way where there is none and where it may not read it. */
  const whyNot = async (key: string): Promise<Found> => {
    const around = key.slice(0, Math.max(0, key.lastIndexOf('\\')));
    if (around === '') return unusable('no-permission');
    const asked = await run(toolIn(windows), ['query', around, '/reg:64']);
    if (asked === 'no-answer') return unusable('no-answer');
    // The key around it may itself be missing.
    if (asked.status !== 0) return whyNot(around);
    return isListed(asked.out.toString('latin1'), key) ? unusable('no-permission') : { state: 'none' };
  };
  const read = async (hive: string): Promise<Found> => {
    const key = `${hive}\\${registryKey}`;
    const file = temporaryName(join(scratch, 'policy'));
    try {
      const exported = await run(toolIn(windows), ['export', key, file, '/y', '/reg:64']);
      if (exported === 'no-answer') return unusable('no-answer');
      if (exported.status !== 0) return await whyNot(key);
      const content = readBytes(file, longestPolicy * 2);
      if (!content.ok) return unusable(content.error.code);
      return { state: 'read', raw: readRegistryFile(content.value?.toString('utf16le') ?? '') };
    } finally {
      rmSync(file, { force: true });
    }
  };
  return {
    place: `HKLM\\${registryKey}`,
    look: () => ({ state: 'to-be-asked' }),
    ask: async () => together(await read('HKLM'), await read('HKCU')),
  };
}
