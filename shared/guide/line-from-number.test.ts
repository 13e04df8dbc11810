import { expect, test } from 'vitest';
import { text } from '../text';
import { builtInGuide } from './built-in-guide';
import { lineFromNumber, lineId } from './line-from-number';

const typed = (published: string, country = '') => lineFromNumber({ published, country, servesWholeRegion: false });

test.each(builtInGuide.lines)('$published of the built-in guide comes out as it stands there', (line) => {
  const { published, country, region, servesWholeRegion } = line;
  const derived = lineFromNumber({ published, country, region, servesWholeRegion });
  expect(derived).toMatchObject({ ok: true, value: { e164: line.e164, shown: line.shown, region, country } });
  if (!line.doubt) expect(derived).toMatchObject({ value: { national: line.national } });
});

test('a number that the plan doesn’t know is kept as printed, and marked', () => {
  expect(typed('+63 2 231 3885', 'PH')).toMatchObject({
    ok: true,
    value: { published: '+63 2 231 3885', e164: '+6322313885', doubt: { reason: text.guides.unknownToPlan } },
  });
});

test.each([
  ['0800 588 4747', 'GB', '+448005884747'],
  ['1300 123 456', 'AU', '+611300123456'],
  ['+44 (0)20 3880 0017', '', '+442038800017'],
  ['02 1234 5678', 'IT', '+390212345678'],
])('%s of %s is %s', (published, country, e164) => {
  expect(typed(published, country)).toMatchObject({ ok: true, value: { e164 } });
});

test('a national number without a country asks for one', () => {
  expect(typed('0800 588 4747')).toMatchObject({ ok: false, error: { code: 'no-country' } });
});

test.each(['call us', '', '+', 'x'.repeat(100)])('%j is no number', (published) => {
  expect(typed(published, 'DE')).toMatchObject({ ok: false, error: { code: 'not-a-number' } });
});

test('a number of no country is everywhere’s', () => {
  expect(typed('+800 1234 5678')).toMatchObject({ ok: true, value: { country: '001', region: 'WORLD' } });
});

test('an id is made of the place, and none is made twice', () => {
  const taken = new Set<string>();
  for (const place of ['Côte d’Ivoire', 'Côte d’Ivoire', '123', '']) taken.add(lineId(place, taken));
  expect([...taken]).toEqual(['cote-d-ivoire', 'cote-d-ivoire-2', 'line', 'line-2']);
});

test.each([
  ['DE', '+49 69 6677 37597', 'Europe/Berlin'],
  ['SG', '+65 3157 0602', 'Asia/Singapore'],
  ['US', '+1 202 991 0540', undefined],
])('the clock of %s is known where there is one', (country, published, timeZone) => {
  const line = typed(published, country);
  expect(line.ok && line.value.timeZone).toBe(timeZone);
});

test.each([
  ['+49 69 6677 37597', 'AT'],
  ['00800 1234 5678', 'DE'],
  ['+800 1234 5678', 'DE'],
  ['+1 800 356 9377', 'DE'],
])('%s has no national form in %s, whose code it has not', (published, country) => {
  const line = typed(published, country);
  expect(line).toMatchObject({ ok: true, value: { country } });
  expect(line.ok && line.value.national).toBeUndefined();
});

test.each([
  ['020 3880 0017', 'GB', '02038800017'],
  ['+7 727 258 0000', 'RU', '87272580000'],
  ['+1 416 555 0123', 'US', '4165550123'],
])('%s keeps the national form that it has in %s', (published, country, national) => {
  expect(typed(published, country)).toMatchObject({ ok: true, value: { national } });
});

test.each([
  ['+1 202 991 0540 ext. 5', '5'],
  ['+1 202 991 0540 x123', '123'],
  ['+1 202 991 0540,,5#', '5'],
  ['+1 202 991 0540;ext=5', '5'],
])('the extension of %j is kept apart from what is dialled', (published, extension) => {
  expect(typed(published, 'US')).toMatchObject({
    ok: true,
    value: { published, e164: '+12029910540', national: '2029910540', shown: '+1 202 991 0540', extension },
  });
});

test.each([
  ['+39 (0)2 3859 1234', 'IT', '+390238591234'],
  ['+225 (0)7 07 12 34 56', 'CI', '+2250707123456'],
  ['+242 (0)6 612 3456', 'CG', '+242066123456'],
  ['+241 (0)1 44 55 66', 'GA', '+24101445566'],
  ['+49 (0)69 6677 37597', 'DE', '+4969667737597'],
  ['+63 (0)2 231 3885', 'PH', '+6322313885'],
])('the zero in brackets of %s is %s’s own to keep or to leave out', (published, country, e164) => {
  expect(typed(published, country)).toMatchObject({ ok: true, value: { e164 } });
});

test.each([
  ['\u202a+49 89 5555 1234\u202c', '+498955551234'],
  ['\u200e+44 20 3880 0017', '+442038800017'],
  ['＋４４２０３８８０００１７', '+442038800017'],
  ['tel:+442038800017', '+442038800017'],
  ['TEL:+44-20-3880-0017', '+442038800017'],
  ['callto:+442038800017', '+442038800017'],
  ['sip:+442038800017@phone.example.com;user=phone', '+442038800017'],
  ['%2B442038800017', '+442038800017'],
  ['tel:%2B44%2020%203880%200017', '+442038800017'],
  ['(+44) 020 3880 0017', '+442038800017'],
  ['+(44) 20 3880 0017', '+442038800017'],
  ['[+44] 20 3880 0017', '+442038800017'],
  ['00 44 20 3880 0017', '+442038800017'],
  ['(0044) 20 3880 0017', '+442038800017'],
  ['+44 20 3880 0017 (24/7)', '+442038800017'],
  ['+44 20 3880 0017 24 hours', '+442038800017'],
])('%j is read as it is pasted, with a country and without one', (published, e164) => {
  for (const country of ['', 'GB', 'DE', 'US'])
    expect(typed(published, country)).toMatchObject({ ok: true, value: { e164 } });
});

test('an exit code of the country itself is read before any other', () => {
  expect(typed('0011 44 20 3880 0017', 'AU')).toMatchObject({ ok: true, value: { e164: '+442038800017' } });
});

test('a number that is printed without gaps, or with a zero after its country code, is shown as it can be dialled', () => {
  for (const published of ['+442038800017', '+44 020 3880 0017'])
    expect(typed(published)).toMatchObject({ ok: true, value: { published, shown: '+44 20 3880 0017' } });
});
