import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { builtInGuide } from '../guide/built-in-guide';
import { defaultSettings } from '../settings/defaults';
import { checkContactPhone } from './contact-phone';
import { dialLink, dialledAs, dialSchemes, isDialLink } from './dial-link';
import { type DialPlan, dialPlanSchema } from './dial-plan-schema';
import type { Dialable } from './dial-string';
import { type Way, ways } from './ways';

const withLink = ways.filter((way) => way !== 'by-hand');
const planOf = (change: Partial<DialPlan>): DialPlan => ({ ...defaultSettings.dialPlan, ...change });

// Everyone’s own phone is dialled too, when a desk is tried.
const ownPhones = getCountries().flatMap((country): Dialable[] => {
  const checked = checkContactPhone(getExampleNumber(country, examples)?.number ?? '', country);
  return checked.ok ? [checked.value] : [];
});
const numbers: readonly Dialable[] = [...builtInGuide.lines, ...ownPhones];

/** What a program behind the link takes out of it, by that scheme’s own rules: the number or the digits to dial. */
const readers: Readonly<Record<Exclude<Way, 'by-hand'>, (link: URL) => string>> = {
  tel: ({ pathname }) => decodeURIComponent(pathname),
  teams: ({ searchParams }) => searchParams.get('users')?.replace(/^4:/, '') ?? '',
  zoom: ({ host }) => host,
  webex: ({ pathname }) => pathname,
  callto: ({ pathname }) => decodeURIComponent(pathname),
  sip: ({ pathname }) => decodeURIComponent(pathname.split('@')[0] ?? ''),
};

const ownRules: readonly Way[] = ['teams', 'zoom', 'webex'];

/** The number that a desk’s exchange reaches for what was dialled, in E.164. */
function reached(dialled: string, plan: DialPlan, { country }: Dialable): string | undefined {
  if (ownRules.includes(plan.way)) return dialled;
  if (!dialled.startsWith(plan.outsideLine)) return undefined;
  const onTheLine = dialled.slice(plan.outsideLine.length);
  if (plan.nationalWithinCountry && plan.deskCountry === country) {
    const home = getCountries().find((code) => code === country);
    return parsePhoneNumberFromString(onTheLine, home ? { defaultCountry: home } : {})?.number;
  }
  return onTheLine.startsWith(plan.internationalForm)
    ? `+${onTheLine.slice(plan.internationalForm.length)}`
    : undefined;
}

const keys = (among: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...among), minLength, maxLength });

const desks = fc.record({
  dialable: fc.constantFrom(...numbers),
  isAtHome: fc.boolean(),
  outsideLine: keys('0123456789*#', 0, 6),
  internationalForm: fc.oneof(fc.constant('+'), keys('0123456789', 2, 5)),
  nationalWithinCountry: fc.boolean(),
  sipDomain: fc.constantFrom('phone.example.com', 'PBX', '192.0.2.7:5060', 'a-b.c-d.example'),
});

test('every plan gives a link that means the number, for every number, and that main agrees to open', () => {
  const outcomeOf = (plan: DialPlan, dialable: Dialable) => {
    const made = dialLink(plan, dialable);
    const link = made.ok ? (made.value ?? '') : made.error.code;
    const url = new URL(link);
    const dialled = plan.way === 'by-hand' ? '' : readers[plan.way](url);
    return {
      scheme: url.protocol,
      dialled,
      reached: reached(dialled, plan, dialable),
      isOpened: isDialLink(link),
      isKept: dialPlanSchema.safeParse(plan).success,
    };
  };
  fc.assert(
    fc.property(desks, ({ dialable, isAtHome, ...rest }) => {
      const deskCountry = isAtHome ? dialable.country : '';
      for (const way of withLink) {
        const plan = { ...rest, deskCountry, way };
        expect(outcomeOf(plan, dialable)).toEqual({
          scheme: `${dialSchemes[way]}:`,
          dialled: dialledAs(plan, dialable),
          reached: dialable.e164,
          isOpened: true,
          isKept: true,
        });
      }
    }),
    { numRuns: 10_000 },
  );
});

test('a SIP link goes to the desk’s own domain and says that its user is a phone', () => {
  const [line] = numbers;
  const made = line && dialLink(planOf({ way: 'sip', sipDomain: 'phone.example.com:5060', outsideLine: '#' }), line);
  expect(made).toEqual({ ok: true, value: 'sip:%23+12029910540@phone.example.com:5060;user=phone' });
});

test.each(builtInGuide.lines)('a plan by hand has no link for $published, and says what to key', (line) => {
  const plan = planOf({ way: 'by-hand', outsideLine: '0', internationalForm: '00' });
  expect(dialLink(plan, line)).toEqual({ ok: true, value: undefined });
  expect(dialledAs(plan, line)).toBe(`000${line.e164.slice(1)}`);
});

test('a SIP plan without its domain says so instead of dialling nowhere', () => {
  const [line] = builtInGuide.lines;
  const made = line && dialLink(planOf({ way: 'sip' }), line);
  expect(made).toMatchObject({ ok: false, error: { code: 'sip-domain-missing' } });
});

describe('main opens no other link for dialling', () => {
  test.each([
    '',
    'tel:',
    'tel:112#',
    'tel:+12029910540?x=1',
    'tel:+12029910540;phone-context=example.com',
    'tel:+1202991054012029910540120299105401202991054',
    'tel:+12029910540\n',
    ' tel:+12029910540',
    'TEL:+12029910540',
    'https://example.com/tel:+12029910540',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'msteams:/l/call/0/0?users=4:%2B12029910540,4:%2B442038800017',
    'msteams:/l/call/0/0?users=4:+12029910540',
    'msteams:/l/chat/0/0?users=4:%2B12029910540',
    'zoomphonecall://12029910540',
    'zoomphonecall://+12029910540/../x',
    'webextel:+12029910540@example.com',
    'sip:+12029910540',
    'sip:+12029910540@phone.example.com',
    'sip:+12029910540@phone.example.com;user=phone;method=BYE',
    'sip:+12029910540@phone.example.com;user=phone?subject=x',
    'sip:anyone@phone.example.com;user=phone',
    'sips:+12029910540@phone.example.com;user=phone',
  ])('%j', (link) => {
    expect(isDialLink(link)).toBe(false);
  });
});
