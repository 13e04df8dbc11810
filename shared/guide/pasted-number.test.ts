import fc from 'fast-check';
import {
  type CountryCode,
  getCountries,
  getExampleNumber,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { checkContactPhone } from '../phone/contact-phone';
import { builtInGuide } from './built-in-guide';
import { findLines } from './lookup';
import type { SupportLine } from './schema';

const searcher = { homeCountry: '', at: new Date('2026-01-15T12:00:00Z') };
const idsIn = (lines: readonly SupportLine[], query: string) =>
  findLines({ ...builtInGuide, lines: [...lines] }, query, searcher).lines.map(({ id }) => id);

function lineOf(number: PhoneNumber, id: string): SupportLine {
  const [base] = builtInGuide.lines;
  if (!base) throw new Error('The guide is empty.');
  return {
    ...base,
    id,
    country: number.country ?? 'ZZ',
    published: number.formatInternational(),
    shown: number.formatInternational(),
    national: number.formatNational().replace(/\D/g, ''),
    e164: number.number,
  };
}

const countries = getCountries();
/** A line in every country that has phones, beside the real ones. */
const everywhere = countries.flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number ? [{ number, line: lineOf(number, `line-${country.toLowerCase()}`) }] : [];
});
const real = builtInGuide.lines.flatMap((line) => {
  const number = parsePhoneNumberFromString(line.published);
  return number ? [{ number, line }] : [];
});
const known = [...real, ...everywhere];
const lines = known.map(({ line }) => line);

const scripts = ['٠', '۰', '०', '০', '๐', '０', '߀', '០', '၀', '᠐'];
const inScript = (typed: string, zero: string) =>
  typed.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

/** How people set a number apart: blanks and marks of all kinds where a plan has spaces. */
const separators = [' ', '\u00a0', '\u202f', '\u200b', '-', '–', '‑', '.', '/', ' / ', '\t', '', '\u2060'];
const before = [
  '',
  ' ',
  'Tel.: ',
  'Tel ',
  'Phone: ',
  'Support: ',
  'Support (24/7): ',
  'Телефон: ',
  '電話：',
  'tel:',
  'callto:',
  '☎ ',
  '\ufeff',
];
const behind = [
  '',
  ' ',
  ' ext. 12',
  ';ext=12',
  ' x12',
  ' ext 1234',
  ' Durchwahl 12',
  ' доб. 12',
  ' #12',
  ',,12',
  ' (support)',
  '.',
  '\n',
];

const forms = (number: PhoneNumber, from: CountryCode): readonly string[] => [
  number.number,
  number.formatInternational(),
  number.formatNational(),
  number.format('RFC3966'),
  number.getURI(),
  number.format('IDD', { fromCountry: from }) ?? number.number,
];

test.each(known.map(({ number, line }) => [line.id, number, line] as const))(
  '%s is found in every form, from every country',
  (id, number) => {
    const codes = new Set(countries.flatMap((from) => forms(number, from)));
    const missed = [...codes].filter((form) => !idsIn(lines, form).includes(id));
    expect(missed).toEqual([]);
  },
);

test('however it is pasted, a number is found', () => {
  const parts = fc.record({
    one: fc.constantFrom(...known),
    from: fc.constantFrom(...countries),
    form: fc.nat({ max: 5 }),
    script: fc.constantFrom('0', ...scripts),
    separator: fc.constantFrom(...separators),
    lead: fc.constantFrom(...before),
    tail: fc.constantFrom(...behind),
  });
  fc.assert(
    fc.property(parts, ({ one, from, form, script, separator, lead, tail }) => {
      const typed = inScript(forms(one.number, from)[form]?.replaceAll(' ', separator) ?? '', script);
      expect(idsIn(lines, `${lead}${typed}${tail}`)).toContain(one.line.id);
    }),
    { numRuns: 10_000 },
  );
});

test('a trunk 0 that a plan takes and does not write hides no number behind those of others that look like it', () => {
  expect(idsIn(lines, '0912 345 678')).toEqual(expect.arrayContaining(['line-pe', 'line-tw']));
});

test('whatever the contact field reads as a number of the guide, the look-up finds', () => {
  const marks = fc.constantFrom(
    '(0)',
    '[0]',
    '（0）',
    '(0',
    ')',
    '+',
    ' ',
    '-',
    '00',
    '011',
    '0',
    '8~10',
    'x1',
    ';ext=5',
    '.',
    '/',
  );
  const parts = fc.record({
    one: fc.constantFrom(...known),
    from: fc.constantFrom(...countries),
    mark: marks,
    at: fc.nat({ max: 16 }),
    form: fc.nat({ max: 5 }),
  });
  let read = 0;
  fc.assert(
    fc.property(parts, ({ one, from, mark, at, form }) => {
      const typed = forms(one.number, from)[form] ?? '';
      const changed = typed.slice(0, at) + mark + typed.slice(at);
      for (const country of [from, one.line.country]) {
        const phone = checkContactPhone(changed, country);
        if (!phone.ok || phone.value.e164 !== one.line.e164) continue;
        read += 1;
        expect(idsIn(lines, changed), changed).toContain(one.line.id);
      }
    }),
    { numRuns: 10_000 },
  );
  // Else it would have proven nothing.
  expect(read).toBeGreaterThan(1_000);
});

describe('a number as people paste it', () => {
  const idsFor = (query: string) => idsIn(builtInGuide.lines, query);

  test.each([
    '+44 (0) 20 3880 0017',
    '+44 [0] 20 3880 0017',
    '+44（0）20 3880 0017',
    '+44 ( 0 )20 3880 0017',
    '+44 020 3880 0017',
    '0044 020 3880 0017',
    '011 44 20 3880 0017',
    '0011 44 20 3880 0017',
    '001 44 20 3880 0017',
    '010 44 20 3880 0017',
    '8~10 44 20 3880 0017',
    '8-10-44-20-3880-0017',
    '9 011 44 20 3880 0017',
    '＋４４ ２０ ３８８０ ００１７',
    '+٤٤ ٢٠ ٣٨٨٠ ٠٠١٧',
    '०२० ३८८० ००१७',
    'tel:+44-20-3880-0017',
    'tel:02038800017;phone-context=+44',
    'sip:+442038800017@pbx.example.com;user=phone',
    'Tel.: +44 20 3880 0017',
    'Support: 020 3880 0017 (UK)',
    'Support 24/7: +44 20 3880 0017',
    '+44 20 3880 0017 ext. 12',
    '+44 20 3880 0017;ext=12345',
    '+44 20 3880 0017 x12345',
    '+44 20 3880 0017~12',
    '020 3880 0017 Durchwahl 12',
    '\u202a+44\u00a020\u200b3880\u20110017\u202c',
    '+44.20.3880.0017',
    '+44/20/3880–0017',
    '011 44 20 38',
    '+44 020 38',
    // An extension behind a dash, and when it is staffed.
    '+44 20 3880 0017-123',
    '+44 20 3880 0017 - 12',
    '+44 20 3880 0017 / 12',
    '020 3880 0017-12',
    '0044 20 3880 0017-12',
    '+44 20 3880 0017 (24/7)',
    '+44 20 3880 0017 (24 hours)',
    // Out of links and pages.
    'tel:+44%2020%203880%200017',
    'tel:%2B442038800017',
    '+44&nbsp;20&nbsp;3880&nbsp;0017',
    '+44&#160;20&#160;3880&#160;0017',
    '<a href="tel:+442038800017">020 3880 0017</a>',
    '[UK](tel:+442038800017)',
    // Marks that part numbers as well.
    '+44,20,3880,0017',
    '+44\n20\n3880\n0017',
    '+44; 20; 3880; 0017',
    '+44ー20ー3880ー0017',
    // With something before it that is no number.
    '1. +44 20 3880 0017',
    '2) 020 3880 0017',
    '9,00442038800017',
    '*31#00442038800017',
    '2026-11-27 09:12 +44 20 3880 0017',
    'Case 00012345, call +44 20 3880 0017',
    `${'Some words before it. '.repeat(20)}+44 20 3880 0017, 24/7`,
  ])('%j is the British one', (query) => {
    expect(idsFor(query)).toEqual(['uk']);
  });

  test.each([
    '+1 555 0100',
    '+49 20 3880 0017',
    '0049 20 3880 0018',
    'room 12',
    'call 5 people',
    '+44 20 3880 0018',
    '99999',
  ])('%j is none', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  test('is found among ten thousand at the speed of a key', () => {
    const many = Array.from({ length: 10_000 }, (_, index): SupportLine => {
      const national = String(1_000_000 + index);
      const [base] = builtInGuide.lines;
      if (!base) throw new Error('The guide is empty.');
      return { ...base, id: `line-${index}`, national: `0${national}`, e164: `+49${national}` };
    });
    expect(idsIn(many, 'Tel.: 011 49 (0) 1009999 ext. 12')).toEqual(['line-9999']);
  });
});
