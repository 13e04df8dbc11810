import { tmpdir, userInfo } from 'node:os';
import { appId } from '../../shared/app-id';
import { policyFile } from './policy-file';
import type { PolicySource } from './policy-source';

/**
 * Where this system has the policy for the program.
 *
 * @param isPackaged - false from source, where `ALM_LIFELINE_POLICY` names a file instead
 */
export async function systemPolicy(
  isPackaged: boolean,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): Promise<PolicySource> {
  const instead = isPackaged ? undefined : env['ALM_LIFELINE_POLICY'];
  if (instead !== undefined) return policyFile(instead, [0, process.getuid?.() ?? 0]);
  if (platform === 'darwin') {
    const { managedPreferences } = await import('./managed-preferences');
    return managedPreferences(appId, userInfo().username);
  }
  if (platform === 'win32') {
    const { registryPolicy } = await import('./registry');
    return registryPolicy(env['SystemRoot'] ?? 'C:\\Windows', tmpdir());
  }
  return policyFile('/etc/alm-lifeline/policy.json', [0]);
}
