import type { Settings } from '../settings/schema';

/** How a value is written in a policy. */
type PolicyKind = 'text' | 'yes-no' | 'number' | 'choice';

interface PolicySettingIs {
  readonly name: string;
  readonly kind: PolicyKind;
  readonly at: readonly [keyof Settings] | readonly ['dialPlan', keyof Settings['dialPlan']];
}

/**
 * Every setting that a policy can decide, with its place among the settings. A policy is flat, so that a registry key or a
 * profile can hold it as well as JSON: what belongs to the dial plan has a name of its own.
 */
export const policySettings = [
  { name: 'company', kind: 'text', at: ['company'] },
  { name: 'product', kind: 'text', at: ['product'] },
  { name: 'productVersion', kind: 'text', at: ['productVersion'] },
  { name: 'country', kind: 'text', at: ['country'] },
  { name: 'dialWay', kind: 'choice', at: ['dialPlan', 'way'] },
  { name: 'outsideLine', kind: 'text', at: ['dialPlan', 'outsideLine'] },
  { name: 'internationalForm', kind: 'text', at: ['dialPlan', 'internationalForm'] },
  { name: 'deskCountry', kind: 'text', at: ['dialPlan', 'deskCountry'] },
  { name: 'nationalWithinCountry', kind: 'yes-no', at: ['dialPlan', 'nationalWithinCountry'] },
  { name: 'sipDomain', kind: 'text', at: ['dialPlan', 'sipDomain'] },
  { name: 'savesPin', kind: 'yes-no', at: ['savesPin'] },
  { name: 'hidesPinFromSharing', kind: 'yes-no', at: ['hidesPinFromSharing'] },
  { name: 'clipboardSeconds', kind: 'number', at: ['clipboardSeconds'] },
  { name: 'journalDays', kind: 'number', at: ['journalDays'] },
  { name: 'paletteShortcut', kind: 'text', at: ['paletteShortcut'] },
  { name: 'theme', kind: 'choice', at: ['theme'] },
] as const satisfies readonly PolicySettingIs[];

export type PolicySetting = (typeof policySettings)[number]['name'];
