import { describe, expect, test } from 'vitest';
import { readPage } from './read-page';

const read = async (page: string) => {
  const { lines, leftOut } = await readPage(new TextEncoder().encode(page), 'p.md');
  return {
    numbers: lines.map(({ e164 }) => e164),
    doubts: lines.map(({ doubts }) => doubts),
    left: leftOut.map(({ published, reason }) => `${reason} ${published}`),
  };
};

describe.each([
  'Fax',
  'Faxnr.',
  'Fax-Nr.',
  'Faxnummer',
  'Faxnumber',
  'Telefax',
  'Telefaxnummer',
  'Fax no.',
  'faks',
  'Faks',
  'Telefaks',
  'Faksi',
  'Φαξ',
  'ΦΑΞ',
  'פקס',
  'Fac-símile',
  'Facsímile',
  'Fac-similé',
  'telekopio',
  'فاكس',
  'فکس',
  'Факс',
  'แฟกซ์',
  '传真',
])('a number with %s', (fax) => {
  test('before it is no line', async () => {
    const { numbers, left } = await read(`# Support\n\nGermany: +49 69 6677 37597\n\n${fax}: +49 69 6677 37500\n`);
    expect(numbers).toEqual(['+4969667737597']);
    expect(left).toEqual(['fax +49 69 6677 37500']);
  });

  test('above its column is no line', async () => {
    const table = `| Country | Support | ${fax} |\n|---|---|---|\n| Germany | +49 69 6677 37597 | +49 69 6677 37500 |\n`;
    const { numbers, left } = await read(table);
    expect(numbers).toEqual(['+4969667737597']);
    expect(left).toEqual(['fax +49 69 6677 37500']);
  });
});

test.each(['Phone/Fax', 'Telefon/Faks', 'Tel. + Faxnr.', 'Faks/Telefon'])(
  'a number for both, as %s says, is a line to look at twice',
  async (both) => {
    const { numbers, doubts } = await read(`# Support\n\nGermany ${both}: +49 69 6677 37597\n`);
    expect(numbers).toEqual(['+4969667737597']);
    expect(doubts).toEqual([expect.arrayContaining(['not-only-support'])]);
  },
);

test.each([
  'Germany: +49 69 6677 37597 (formerly +49 69 6677 37500)',
  'Germany: +49 69 6677 37597, previously +49 69 6677 37500',
  'Germany: +49 69 6677 37597\n\nAustria: +49 69 6677 37500 (closed)',
  'Germany: +49 69 6677 37597\n\nAustria: +49 69 6677 37500 (deprecated)',
  'Germany: +49 69 6677 37597\n\nAustria (closed): +49 69 6677 37500',
])('%j has one number that is still in use', async (said) => {
  const { numbers, left } = await read(`# Contact\n\n${said}\n`);
  expect(numbers).toEqual(['+4969667737597']);
  expect(left).toEqual(['no longer in use +49 69 6677 37500']);
});

test.each([
  'Contoso (formerly Fabrikam)',
  'Contoso, formerly known as Fabrikam',
  'Closed on Sundays',
  'Deprecated versions',
])('%j above a number takes nothing from it', async (said) => {
  const { numbers, left } = await read(`# Support\n\n${said}\n\nGermany: +49 69 6677 37597\n`);
  expect(numbers).toEqual(['+4969667737597']);
  expect(left).toEqual([]);
});

test.each([
  'Beware of scammers calling from +353 1 653 3777.',
  'Ireland: +353 1 653 3777 is used by fraudsters.',
  'Warning: phishing calls come from +353 1 653 3777.',
  'Callers from +353 1 653 3777 may impersonate us.',
])('a number beside a warning is doubted: %s', async (said) => {
  const { numbers, doubts } = await read(`# Support\n\nGermany: +49 69 6677 37597\n\n${said}\n`);
  expect(numbers).toEqual(['+4969667737597', '+35316533777']);
  expect(doubts.map((each) => each.includes('warned-of'))).toEqual([false, true]);
});
