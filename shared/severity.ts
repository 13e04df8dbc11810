/**
 * How bad it is, as the person answered the triage question. The vendor's page knows one hard line only:
 * complete loss of service (Severity 1) goes by phone, everything else by any way.
 */
export const severities = ['unanswered', 'severity-1', 'lower'] as const;

export type Severity = (typeof severities)[number];

/** A way to reach the vendor's support. */
export type Channel = 'phone' | 'email' | 'ticket';

/**
 * The channels that the vendor accepts for a severity, best first.
 *
 * @param severity - the answer to the triage question
 * @returns only the phone for Severity 1; all three otherwise. While the question is unanswered every channel may be
 *   prepared, but `shared/request` refuses to finish a text until it is answered.
 */
export function openChannels(severity: Severity): readonly Channel[] {
  return severity === 'severity-1' ? ['phone'] : ['phone', 'email', 'ticket'];
}
