import { expect, test } from 'vitest';
import { defaultSettings } from '../settings/defaults';
import { dialString } from './dial-string';

const germany = { e164: '+4969667737597', country: 'DE', national: '069667737597' };
const national = { deskCountry: 'DE', nationalWithinCountry: true };

test.each([
  ['as it is', {}, '+4969667737597'],
  ['through an outside line', { outsideLine: '0' }, '0+4969667737597'],
  ['with digits in place of the plus', { internationalForm: '00' }, '004969667737597'],
  ['with both', { outsideLine: '9', internationalForm: '011' }, '90114969667737597'],
  ['nationally inside its own country', national, '069667737597'],
  ['nationally through an outside line', { ...national, outsideLine: '0' }, '0069667737597'],
  ['internationally from another country', { ...national, deskCountry: 'AT' }, '+4969667737597'],
  ['internationally where nobody asked for less', { deskCountry: 'DE' }, '+4969667737597'],
])('a number is dialled %s', (_how, plan, dialled) => {
  expect(dialString({ ...defaultSettings.dialPlan, ...plan }, germany)).toBe(dialled);
});

test('a number of no country is dialled internationally at a desk of no country', () => {
  const satellite = { e164: '+870773111632', country: '', national: '773111632' };
  const plan = { ...defaultSettings.dialPlan, deskCountry: '', nationalWithinCountry: true };
  expect(dialString(plan, satellite)).toBe('+870773111632');
});

test.each([
  ['another country’s number', { e164: '+4969667737597', country: 'AT', national: '069667737597' }],
  ['a freephone number of no country', { e164: '+80012345678', country: 'DE', national: '12345678' }],
  ['a number of North America', { e164: '+18003569377', country: 'DE', national: '8003569377' }],
  ['a national form with an extension in it', { e164: '+12029910540', country: 'US', national: '20299105405' }],
  ['a national form of another number', { e164: '+33170701235', country: 'FR', national: '0170701234' }],
])('%s in a guide is dialled internationally, whatever country it is listed for', (_what, number) => {
  const plan = { ...defaultSettings.dialPlan, deskCountry: number.country, nationalWithinCountry: true };
  expect(dialString(plan, number)).toBe(number.e164);
});
