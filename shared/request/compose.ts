import { nearestSoundLine } from '../guide/own-region-first';
import type { Guide } from '../guide/schema';
import { failure, type Result, success } from '../result';
import { hasAddress, levelOf, openChannels, urgencyOf } from '../severity';
import { text } from '../text';
import { checkAddress } from './address';
import { problems } from './check-request';
import { subjectOf, wantedInBody } from './email-form';
import { isBlank, plainLine, plainText } from './plain-text';
import type { SupportRequest } from './schema';

/** An email as text; line breaks in the body are `\n`. */
export interface Email {
  /** Absent where no sound address is known; a `mailto:` link cannot carry it, a draft file can. */
  readonly from?: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export type ComposeProblem = 'phone-only' | 'no-address' | 'other-way' | 'incomplete';

type Vendor = Pick<Guide, 'mailbox' | 'portal' | 'lines' | 'severities' | 'identifiers' | 'email'>;

/** Who asks, and when; it decides which number is named where only a call will do. */
interface Asker {
  /** ISO 3166-1 alpha-2, or empty while unknown. */
  readonly country: string;
  readonly at: Date;
}

/** What of a level is told to the person. */
function given(level: ReturnType<typeof levelOf>) {
  return level && { name: level.name, ways: level.ways, isOrder: level.isOrder };
}

function refusal(request: SupportRequest, channel: 'email' | 'ticket', vendor: Vendor, { country, at }: Asker) {
  if (openChannels(vendor, request.severity).includes(channel)) return undefined;
  if (!hasAddress(vendor, channel)) return failure('no-address', { channel });
  const level = levelOf(vendor, request.severity);
  if (urgencyOf(vendor, request.severity) !== 'phone-only') return failure('other-way', { level: given(level) });
  return failure('phone-only', {
    severity: level?.name ?? '',
    number: nearestSoundLine(vendor.lines, country, at)?.shown,
  });
}

/** What stands above the details: what the vendor asks for, and what is known besides. */
function itemLines(request: SupportRequest, wanted: readonly string[]): string[] {
  return [
    ...(['company', 'contactName', 'contactPhone', 'product'] as const)
      .filter((item) => wanted.includes(item) || !isBlank(request[item]))
      .map((item) => `${text.request.label[item]}: ${plainLine(request[item])}`),
    ...request.extras
      .filter(({ value }) => !isBlank(value))
      .map(({ kind, value }) => `${text.request.extraLabel(kind)}: ${plainLine(value)}`),
  ];
}

const bodyOf = (request: SupportRequest, rules: Pick<Guide, 'email'>) =>
  [...itemLines(request, wantedInBody(rules)), '', `${text.request.label.details}:`, plainText(request.details)].join(
    '\n',
  );

/**
 * How the email will look, complete or not, so that a person sees it grow. Never for sending.
 *
 * @param pinShown - what to show in the place of the PIN, such as dots
 */
export function previewEmail(
  request: SupportRequest,
  pinShown: string,
  vendor: Pick<Guide, 'mailbox' | 'identifiers' | 'email'>,
): Email {
  const sender = request.sender.trim();
  return {
    ...(checkAddress(sender) ? { from: sender } : {}),
    to: vendor.mailbox ?? '',
    subject: subjectOf(vendor, pinShown, plainLine(request.summary)),
    body: bodyOf(request, vendor),
  };
}

/**
 * The email that the vendor asks for: its subject in the guide's form, and the items that the guide wants in its body.
 *
 * @returns `phone-only` for a severity that is, whatever else is given; `no-address` where the guide names no mailbox;
 *   `other-way` where the vendor wants to hear of this severity otherwise; `incomplete` naming what is missing
 */
export function composeEmail(
  request: SupportRequest,
  pin: string,
  vendor: Vendor,
  asker: Asker,
): Result<Email, ComposeProblem> {
  const refused = refusal(request, 'email', vendor, asker);
  if (refused) return refused;
  const [first] = problems(request, pin === '' ? 'missing' : 'at-hand', vendor);
  return first ? failure('incomplete', first) : success(previewEmail(request, pin, vendor));
}

/** How the case text will look, complete or not. */
export function previewTicket(request: SupportRequest, rules: Pick<Guide, 'email'>): string {
  return [`${text.request.label.summary}: ${plainLine(request.summary)}`, bodyOf(request, rules)].join('\n');
}

/** The case text for the portal's form, refused and checked as the email is; it holds no PIN. */
export function composeTicket(request: SupportRequest, vendor: Vendor, asker: Asker): Result<string, ComposeProblem> {
  const refused = refusal(request, 'ticket', vendor, asker);
  if (refused) return refused;
  const [first] = problems(request, 'not-needed', vendor);
  return first ? failure('incomplete', first) : success(previewTicket(request, vendor));
}
