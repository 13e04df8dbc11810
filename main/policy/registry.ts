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
 * The policies in the registry of Windows: the computer's, then the person's. Both keys are for administrators alone to
 * write, so there is no owner to ask for.
 *
 * @param windows - the folder of the system
 * @param scratch - a folder of the person's own: the tool prints in an old code page, but exports in UTF-16
 */
export function registryPolicy(windows: string, scratch: string, run: RunTool = runTool): PolicySource {
  const read = async (hive: string): Promise<Found> => {
    const file = temporaryName(join(scratch, 'policy'));
    try {
      const exported = await run(toolIn(windows), ['export', `${hive}\\${registryKey}`, file, '/y', '/reg:64']);
      if (exported === 'no-answer') return unusable('no-answer');
      // So it ends where there is no such key.
      if (exported.status !== 0) return { state: 'none' };
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
