import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { builtInGuide } from '../guide/built-in-guide';
import { telLink } from './tel-link';

test.each(builtInGuide.lines)('the link of $published means that number, whoever reads it', ({ e164 }) => {
  expect(telLink(e164)).toMatch(/^tel:\+\d+$/);
  expect(parsePhoneNumberFromString(telLink(e164))?.number).toBe(e164);
});
