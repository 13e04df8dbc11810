import { defaultSettings } from '../settings/defaults';
import { settingOf } from '../settings/layers';
import type { Settings } from '../settings/schema';
import type { PolicyForm } from './policy-forms';
import { singleSchema } from './policy-schema';
import { policySettings } from './policy-settings';
import { configurationProfile } from './profile';
import { registryFile } from './registry-file';

/**
 * What one person has set up as a policy for others: everything that is not as it is by itself, as a preset. Nothing of it
 * says who they are.
 */
export function policyOf(settings: Settings): object {
  const preset = policySettings.flatMap(({ name }) => {
    const value = settingOf(settings, name);
    return value === settingOf(defaultSettings, name) ? [] : [[name, value] as const];
  });
  const typed = settings.senderAddresses[0]?.split('@').at(-1)?.trim() ?? '';
  // An address is kept as it was typed, whatever it is.
  const { data: senderDomain = '' } = singleSchema.shape.senderDomain.safeParse(typed);
  return {
    organisation: settings.company,
    ...(senderDomain === '' ? {} : { senderDomain }),
    preset: Object.fromEntries(preset),
  };
}

/**
 * A policy as a file, ready to be handed out.
 *
 * @param ids - two new UUIDs, for a profile
 * @returns the registry's in UTF-16, all others in UTF-8, as text that is still to be encoded so
 */
export function policyFileOf(policy: object, form: PolicyForm, ids: readonly [string, string], title: string): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify(policy, null, 2)}\n`;
    case 'reg':
      return registryFile(policy);
    case 'mobileconfig':
      return configurationProfile(policy, ids, title);
  }
}
