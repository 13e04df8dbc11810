import type { Secrets } from '../../../shared/diagnostics/redact';
import type { Settings } from '../../../shared/settings/schema';

/** Long enough that a part of a name is one, and not an initial. */
const shortestPart = 3;

export type DeskSecrets = Pick<Secrets, 'pins' | 'details'>;

/** The settings that say who somebody is or where they work. */
function detailsOf(settings: Settings): readonly string[] {
  const { contactName, company, contactPhone, senderAddresses, dialPlan } = settings;
  const whole = [contactName, company, contactPhone, ...senderAddresses, dialPlan.sipDomain];
  const parts = [contactName, company].flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  return [...whole, ...parts.filter((part) => part.length >= shortestPart)].filter((detail) => detail.trim() !== '');
}

/**
 * What a log must leave out, as far as a desk knows it.
 *
 * @param settings - as they are now
 * @param pins - that went through the vault and may be in memory still
 */
export function deskSecrets(settings: Settings, pins: Iterable<string>): DeskSecrets {
  return { pins: [...pins], details: detailsOf(settings) };
}
