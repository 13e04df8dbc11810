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
  outsideLine: keys('0123456789', 0, 6),
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
  const made = line && dialLink(planOf({ way: 'sip', sipDomain: 'phone.example.com:5060', outsideLine: '0' }), line);
  expect(made).toEqual({ ok: true, value: 'sip:0+12029910540@phone.example.com:5060;user=phone' });
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

/** A plan and a number that give this link, if there are any. */
function madeFrom(link: string): { plan: DialPlan; number: Dialable } | undefined {
  const url = new URL(link);
  const way = withLink.find((each) => `${dialSchemes[each]}:` === url.protocol);
  if (way === undefined) return undefined;
  const dialled = readers[way](url);
  const [, sipDomain = ''] = /@([^;]*)/.exec(url.pathname) ?? [];
  const candidates = Array.from({ length: 7 }, (_, end) => dialled.slice(0, end)).flatMap((outsideLine) => {
    const rest = dialled.slice(outsideLine.length);
    const abroad = ['+', ...[2, 3, 4, 5].map((end) => rest.slice(0, end))].map((internationalForm) => ({
      plan: planOf({ way, outsideLine, internationalForm, sipDomain }),
      number: { e164: `+${rest.slice(internationalForm.length)}`, country: '', national: '' },
    }));
    const atHome = planOf({ way, outsideLine, deskCountry: 'DE', nationalWithinCountry: true, sipDomain });
    return [...abroad, { plan: atHome, number: { e164: '', country: 'DE', national: rest } }];
  });
  return candidates.find(({ plan, number }) => {
    if (!dialPlanSchema.safeParse(plan).success) return false;
    const made = dialLink(plan, number);
    return made.ok && made.value === link;
  });
}

const dialledText = fc.oneof(
  fc.stringMatching(/^[0-9]{0,30}$/),
  fc.stringMatching(/^[0-9]{0,8}[+][0-9]{0,17}$/),
  fc.string({ unit: fc.constantFrom(...'0123456789+*#pw,;.-% ', '%23', '%2B', '%2A'), maxLength: 20 }),
);
const domainText = fc.oneof(
  fc.domain(),
  fc.string({ unit: fc.constantFrom('a', 'B', '0', '-', '.', '..', ':5060', '@', ';', '_'), maxLength: 8 }),
);
const anyLink = fc
  .tuple(dialledText, domainText, fc.constantFrom('', '', '', '#', '%23', '?x', ';x=1', '\n'))
  .chain(([dialled, domain, end]) =>
    fc.constantFrom(
      `tel:${dialled}${end}`,
      `callto:${dialled}${end}`,
      `sip:${dialled}@${domain};user=phone${end}`,
      `msteams:/l/call/0/0?users=4:%2B${dialled}${end}`,
      `zoomphonecall://+${dialled}${end}`,
      `webextel:+${dialled}${end}`,
    ),
  );

test('every link that main opens is one that some plan gives for some number', () => {
  let opened = 0;
  fc.assert(
    fc.property(anyLink, (link) => {
      if (!isDialLink(link)) return;
      opened += 1;
      expect(madeFrom(link), link).toBeDefined();
      expect(link).not.toMatch(/[*#]|%2[3A]/i);
    }),
    { numRuns: 20_000 },
  );
  expect(opened).toBeGreaterThan(1_000);
});

test.each(['*21*', '*72', '#', '9#', '*9'])('a plan that begins with %j dials nothing', (outsideLine) => {
  for (const way of withLink.filter((each) => !ownRules.includes(each))) {
    const plan = planOf({ way, outsideLine, sipDomain: 'phone.example.com' });
    const [line] = builtInGuide.lines;
    expect(line && dialLink(plan, line)).toMatchObject({ ok: false, error: { code: 'not-dialable' } });
  }
});

describe('main opens no other link for dialling', () => {
  test.each([
    '',
    'tel:',
    'tel:112#',
    'tel:112',
    'tel:+12029910540%23',
    'tel:*21*+12029910540%23',
    'tel:%2321%23',
    'tel:*722029910540',
    'tel:*#06#',
    'tel:0000000+12029910540',
    'tel:++12029910540',
    'tel:+02029910540',
    'callto:*72+12029910540',
    'sip:+12029910540@..;user=phone',
    'sip:+12029910540@-;user=phone',
    'sip:+12029910540@a..b;user=phone',
    'SIP:+12029910540@phone.example.com;user=phone',
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
