import { describe, expect, test, vi } from 'vitest';
import { guessAtOnce, guessCountry, homeCountry } from './guess-country';

const atOnce = async () => undefined;

describe('the country that a computer seems to stand in', () => {
  test.each([
    ['Europe/Berlin', 'DE', 'DE'],
    ['Europe/Berlin', '', 'DE'],
    ['Europe/Berlin', 'US', 'DE'],
    ['Asia/Manila', 'US', 'PH'],
    ['Asia/Kolkata', '', 'IN'],
    ['Asia/Calcutta', '', 'IN'],
    ['America/Los_Angeles', 'US', 'US'],
    ['Pacific/Auckland', 'NZ', 'NZ'],
    ['UTC', 'FR', 'FR'],
    ['UTC', '', ''],
    ['Foo/Bar', '', ''],
    ['Foo/Bar', 'ZZ', ''],
    ['UTC', 'ZZ', ''],
    ['Etc/GMT-3', '', ''],
    ['Etc/UTC', 'FR', 'FR'],
    ['Antarctica/Troll', '', ''],
  ])('with the zone %s and the region “%s” is “%s”', async (timeZone, region, guessed) => {
    expect(await guessCountry({ timeZone, region }, atOnce)).toBe(guessed);
  });

  test('is known at once where clock and region agree, by whatever name the zone goes', () => {
    const indian = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Kolkata' }).resolvedOptions().timeZone;
    expect(guessAtOnce({ timeZone: indian, region: 'IN' })).toBe('IN');
    expect(guessAtOnce({ timeZone: 'Europe/Berlin', region: 'DE' })).toBe('DE');
    expect(guessAtOnce({ timeZone: 'Europe/Berlin', region: 'US' })).toBe('');
  });

  test('lets others have a turn while it is looked for', async () => {
    let turns = 0;
    await guessCountry({ timeZone: 'Antarctica/Troll', region: '' }, async () => {
      turns += 1;
    });
    expect(turns).toBeGreaterThan(20);
  });

  test('is looked for in no country where the clock is none’s', async () => {
    const breathe = vi.fn(atOnce);
    for (const timeZone of ['UTC', 'Etc/UTC', 'Etc/GMT+5', 'Foo/Bar'])
      await guessCountry({ timeZone, region: '' }, breathe);
    expect(breathe).not.toHaveBeenCalled();
  });
});

test('a choice counts, and a guess until there is one', () => {
  expect(homeCountry({ settings: { country: 'FR' }, guessedCountry: 'DE' })).toBe('FR');
  expect(homeCountry({ settings: { country: '' }, guessedCountry: 'DE' })).toBe('DE');
});
