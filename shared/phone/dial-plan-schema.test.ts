import { expect, test } from 'vitest';
import { defaultSettings } from '../settings/defaults';
import { wordFailure } from '../text/word-failure';
import { wrongValueOf } from '../wrong-value';
import { type DialPlan, dialPlanSchema } from './dial-plan-schema';

const check = (change: Readonly<Record<string, unknown>>) =>
  dialPlanSchema.safeParse({ ...defaultSettings.dialPlan, ...change });

test('a new desk’s plan is a sound one', () => {
  expect(check({}).success).toBe(true);
});

test.each<Partial<DialPlan>>([
  { outsideLine: '0' },
  { outsideLine: '01013' },
  { outsideLine: '123456' },
  { internationalForm: '00' },
  { internationalForm: '011' },
  { internationalForm: '00119' },
  { deskCountry: 'NZ' },
  { sipDomain: 'phone.example.com' },
  { sipDomain: 'PHONE' },
  { sipDomain: '192.0.2.7:5060' },
])('%j is taken', (change) => {
  expect(check(change).success).toBe(true);
});

test.each([
  [{ outsideLine: '9a' }, 'up to six digits'],
  [{ outsideLine: '9 ' }, 'up to six digits'],
  [{ outsideLine: '1234567' }, 'up to six digits'],
  [{ outsideLine: '+' }, 'up to six digits'],
  [{ outsideLine: '*9' }, '* and # aren’t allowed'],
  [{ outsideLine: '#9' }, 'call forwarding'],
  [{ outsideLine: '*21*' }, 'call forwarding'],
  [{ outsideLine: '9#' }, 'call forwarding'],
  [{ outsideLine: '０' }, 'up to six digits'],
  [{ internationalForm: '' }, 'two to five digits'],
  [{ internationalForm: '0' }, 'two to five digits'],
  [{ internationalForm: '++' }, 'two to five digits'],
  [{ internationalForm: '00\n' }, 'two to five digits'],
  [{ deskCountry: 'de' }, 'from the list'],
  [{ deskCountry: 'DEU' }, 'from the list'],
  [{ sipDomain: 'phone example.com' }, 'without spaces'],
  [{ sipDomain: ' phone.example.com' }, 'without spaces'],
  [{ sipDomain: 'phone..example.com' }, 'without spaces'],
  [{ sipDomain: '-phone.example.com' }, 'without spaces'],
  [{ sipDomain: '..' }, 'without spaces'],
  [{ sipDomain: `${'a.'.repeat(126)}abc` }, 'without spaces'],
  [{ sipDomain: 'user@phone.example.com' }, 'without spaces'],
  [{ sipDomain: 'phone.example.com;method=BYE' }, 'without spaces'],
  [{ sipDomain: 'phone.example.com?subject=x' }, 'without spaces'],
  [{ sipDomain: `${'a'.repeat(64)}.com` }, 'without spaces'],
])('%j is refused with what to do', (change, hint) => {
  const [wrong] = check(change).error?.issues.flatMap((issue) => wrongValueOf(issue) ?? []) ?? [];
  expect(wrong && wordFailure(wrong)).toContain(hint);
});

test('a way that this program does not know is refused', () => {
  expect(check({ way: 'fax' }).success).toBe(false);
});

test('a field that this program does not know is refused', () => {
  expect(check({ prefix: '0' }).success).toBe(false);
});
