import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { guideSchema } from './schema';

test('the guide has the form that a guide must have', () => {
  expect(guideSchema.parse(builtInGuide)).toEqual(builtInGuide);
});

test('no two lines share an id', () => {
  const ids = builtInGuide.lines.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('only the Philippine number is doubtful', () => {
  expect(builtInGuide.lines.filter(({ doubt }) => doubt).map(({ country }) => country)).toEqual(['PH']);
});

// The printed number is the fact; everything else about a line must follow from it by the world's numbering plans.
describe.each(builtInGuide.lines)('the number $published', (line) => {
  const parsed = parsePhoneNumberWithError(line.published);

  test('is the one in E.164', () => {
    expect(line.e164).toBe(parsed.number);
  });

  test('could exist', () => {
    expect(parsed.isPossible()).toBe(true);
  });

  test('is valid unless it is marked as doubtful', () => {
    expect(parsed.isValid()).toBe(line.doubt === undefined);
  });

  test('is shown digit by digit as it is dialled', () => {
    expect(line.shown.replaceAll(/[ -]/g, '')).toBe(line.e164);
  });

  test('belongs to the country of its line', () => {
    // Plans that share a code (+1) leave the country open where the full metadata cannot tell.
    expect(parsed.country ?? parsed.getPossibleCountries()[0]).toBe(line.country);
  });

  test('has a clock', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: line.timeZone })).not.toThrow();
  });

  test('is shown in the vendor’s own grouping', () => {
    expect(line.shown).toBe(line.published);
  });

  // What to dial at home for a number that the plan does not know, the plan cannot say.
  if (line.doubt) return;

  test('is keyed in its own country by the digits of the national form', () => {
    expect(line.national).toBe(parsed.formatNational().replace(/\D/g, ''));
  });
});
