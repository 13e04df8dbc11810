import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInGuide } from '../guide/built-in-guide';
import { defaultSettings } from '../settings/defaults';
import { dialForm } from './dial-form';
import { dialLink } from './dial-link';
import type { DialPlan } from './dial-plan-schema';
import { ways } from './ways';

const planOf = (change: Partial<DialPlan>): DialPlan => ({ ...defaultSettings.dialPlan, ...change });
const uk = { e164: '+442038800017', country: 'GB', national: '02038800017' };
const germany = { e164: '+4969667737597', country: 'DE', national: '069667737597' };
const atHome = { deskCountry: 'DE', nationalWithinCountry: true };

test('a new desk has nothing to look at', () => {
  for (const line of builtInGuide.lines) expect(dialForm(planOf({}), line)).toBeUndefined();
});

test.each<Partial<DialPlan>>([
  { way: 'by-hand', outsideLine: '0' },
  { deskCountry: 'DE' },
  { sipDomain: 'phone.example.com' },
  { nationalWithinCountry: true },
])('neither has %j, which changes nothing that leaves the desk', (change) => {
  expect(dialForm(planOf(change), germany)).toBeUndefined();
});

test.each<Partial<DialPlan>>([
  { way: 'teams' },
  { way: 'callto' },
  { way: 'sip', sipDomain: 'phone.example.com' },
  { outsideLine: '0' },
  { internationalForm: '00' },
  atHome,
])('%j is to be looked at', (change) => {
  expect(dialForm(planOf(change), germany)).toBeDefined();
});

test('dialling inside the own country is looked at by itself, as it says nothing about other countries', () => {
  const plan = planOf({ ...atHome, outsideLine: '0' });
  expect(dialForm(plan, germany)).not.toBe(dialForm(plan, uk));
});

test('two plans of one form dial every number alike', () => {
  const plans = fc.record({
    way: fc.constantFrom(...ways),
    outsideLine: fc.constantFrom('', '0', '9', '00'),
    internationalForm: fc.constantFrom('+', '00', '011'),
    deskCountry: fc.constantFrom('', 'DE', 'GB'),
    nationalWithinCountry: fc.boolean(),
    sipDomain: fc.constantFrom('a.example', 'b.example'),
  });
  fc.assert(
    fc.property(plans, plans, fc.constantFrom(germany, uk), (one, other, number) => {
      const [first, second] = [dialForm(one, number), dialForm(other, number)];
      if (first === undefined || first !== second) return;
      expect(dialLink(one, number)).toEqual(dialLink(other, number));
    }),
    { numRuns: 5_000 },
  );
});
