// The forms of all that can be dialled, each once, as sources of regular expressions: the settings take what fits them,
// and main opens nothing else.

/**
 * The prefix for an outside line. Digits alone: with `*` or `#` the digits that follow could become a service code of the
 * phone network, such as `*21*…#` (3GPP TS 22.030) or `*72…` (North American vertical service codes), both of which
 * forward calls. Even a single `*7` would do, before a national number that begins with 2.
 */
export const outsideLinePattern = '\\d{0,6}';

/** What comes before the country code: `+` itself, or the digits that stand for it. */
export const internationalFormPattern = '(?:\\+|\\d{2,5})';

/** A number in E.164 after its `+`. */
const e164Digits = '[1-9]\\d{3,14}';

/** A number as it is dialled inside its own country. */
const nationalPattern = '\\d{4,15}';

/** What leaves the desk: see `dialString`. */
const dialString = `${outsideLinePattern}(?:${nationalPattern}|${internationalFormPattern}${e164Digits})`;

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';

/** A host name of at most 253 characters (RFC 1123, section 2.1), and a port where one is needed. */
export const sipDomainPattern = `(?![A-Za-z0-9.-]{254})${label}(?:\\.${label})*(?::\\d{1,5})?`;

/** The links of each way to dial. */
export const dialLinkPatterns = {
  tel: `tel:${dialString}`,
  teams: `msteams:/l/call/0/0\\?users=4:%2B${e164Digits}`,
  zoom: `zoomphonecall://\\+${e164Digits}`,
  webex: `webextel:\\+${e164Digits}`,
  callto: `callto:${dialString}`,
  sip: `sip:${dialString}@${sipDomainPattern};user=phone`,
} as const;
