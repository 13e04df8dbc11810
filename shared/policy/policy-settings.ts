import type { Settings } from '../settings/schema';

interface PolicySettingIs {
  readonly name: string;
  readonly at: readonly [keyof Settings] | readonly ['dialPlan', keyof Settings['dialPlan']];
}

/**
 * Every setting that a policy can decide, with its place among the settings. A policy is flat, so that a registry key or a
 * profile can hold it as well as JSON: what belongs to the dial plan has a name of its own.
 */
export const policySettings = [
  { name: 'company', at: ['company'] },
  { name: 'product', at: ['product'] },
  { name: 'productVersion', at: ['productVersion'] },
  { name: 'country', at: ['country'] },
  { name: 'dialWay', at: ['dialPlan', 'way'] },
  { name: 'outsideLine', at: ['dialPlan', 'outsideLine'] },
  { name: 'internationalForm', at: ['dialPlan', 'internationalForm'] },
  { name: 'deskCountry', at: ['dialPlan', 'deskCountry'] },
  { name: 'nationalWithinCountry', at: ['dialPlan', 'nationalWithinCountry'] },
  { name: 'sipDomain', at: ['dialPlan', 'sipDomain'] },
  { name: 'savesPin', at: ['savesPin'] },
  { name: 'hidesPinFromSharing', at: ['hidesPinFromSharing'] },
  { name: 'clipboardSeconds', at: ['clipboardSeconds'] },
  { name: 'journalDays', at: ['journalDays'] },
  { name: 'paletteShortcut', at: ['paletteShortcut'] },
  { name: 'language', at: ['language'] },
  { name: 'theme', at: ['theme'] },
] as const satisfies readonly PolicySettingIs[];

export type PolicySetting = (typeof policySettings)[number]['name'];

/** Their names alone. */
export const policySettingNames = policySettings.map(({ name }) => name);
