import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { text } from '../../shared/text';
import { fallbackRegion } from '../../shared/text/region';
import { writeAsIn } from '../../shared/text/region-in-use';
import { lookup } from './lookup';

const at = new Date('2026-01-15T12:00:00Z');
const rowSchema = z.strictObject({
  product: z.string(),
  place: z.string(),
  region: z.string(),
  country: z.string(),
  number: z.string(),
  e164: z.string(),
  localTime: z.string(),
  unchangedSince: z.string(),
  lastSeen: z.string(),
  facts: z.array(z.string()),
  doubt: z.nullable(z.string()),
  record: z.unknown(),
});
const asJson = (query: string) => z.array(rowSchema).parse(JSON.parse(lookup([builtInGuide], query, 'json', at).out));

afterEach(() => writeAsIn(fallbackRegion));

test('people read the clock of their region, programs always the same one', () => {
  writeAsIn('en-US');
  expect(lookup([builtInGuide], 'Germany', 'text', at).out).toContain('1:00 PM there');
  expect(asJson('Germany')[0]).toMatchObject({ localTime: '13:00', lastSeen: '2021-07-08' });
});

describe('for people', () => {
  test('a number stands with its place and the clock there, the one asked for first', () => {
    const { out, error, status } = lookup([builtInGuide], 'Germany', 'text', at);
    expect(out.split('\n')[0]).toMatch(/^Germany +EMEA +\+49 69 6677 37597 +13:00 there$/);
    expect({ error, status }).toEqual({ error: '', status: 0 });
  });

  test('the age of the numbers is the last line', () => {
    expect(lookup([builtInGuide], 'uk', 'text', at).out.split('\n').at(-1)).toContain(
      'last seen published on 8 July 2021, 4 years ago',
    );
  });

  test('a doubtful number says why', () => {
    const { out } = lookup([builtInGuide], 'philippines', 'text', at);
    expect(out).toContain('Doubtful: Metro Manila numbers grew');
  });

  test('a number that was dead comes last and says why', () => {
    const records = { '+4969667737597': { outcome: 'dead', at: '2026-01-02T12:00:00.000Z' } } as const;
    const { out } = lookup([builtInGuide], 'Germany', 'text', at, records);
    expect(out.split('\n')[0]).toContain('United Kingdom');
    expect(out).toMatch(/^Germany .*\n {2}Dead when you tried on .*2026/m);
  });

  test('what support will ask for, and where else to turn, is said once for each product', () => {
    const { out } = lookup([builtInGuide], 'uk', 'text', at);
    expect(out.match(/^Have ready: PIN\. /gm)).toHaveLength(1);
    expect(out.match(/^Portal: https:/gm)).toHaveLength(1);
    expect(out).toContain('Severity: Severity 1: by phone only.');
  });

  test('without a query all numbers are listed', () => {
    for (const { shown } of builtInGuide.lines) expect(lookup([builtInGuide], '', 'text', at).out).toContain(shown);
  });

  test('where nothing fits, a hint goes to the error stream and the status is 1', () => {
    const { out, error, status } = lookup([builtInGuide], 'Atlantis', 'text', at);
    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(error).toContain(text.terminal.nothingFits('Atlantis'));
  });
});

describe('with several products', () => {
  const ledger = { ...builtInGuide, id: 'ledger', product: 'Blue Ledger', shortName: 'Ledger', vendor: 'Example' };
  const found = (query: string) => lookup([builtInGuide, ledger], query, 'text', at).out;

  test.each(['blue ledger', 'LEDGER', 'Example'])('“%s” lists the numbers of that product alone', (query) => {
    expect(found(query)).toContain('Blue Ledger');
    expect(found(query)).not.toContain(builtInGuide.product);
    expect(found(query)).toContain('United Kingdom');
  });

  test('what follows a product’s name is looked up in it', () => {
    expect(found('ledger germany')).toContain('Germany');
    expect(found('ledger germany')).not.toContain('Singapore');
  });

  test('a place alone is looked up in all of them', () => {
    expect(found('germany').match(/^Germany/gm)).toHaveLength(2);
  });
});

test('what was asked for is repeated without what a terminal would obey', () => {
  const { error } = lookup([builtInGuide], '\u001b[2J\u202eAtlantis', 'text', at);
  expect(error).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(error).toContain('Atlantis');
});

describe('for programs', () => {
  test('each number is an object with everything that is known', () => {
    expect(asJson('nz')[0]).toMatchObject({
      place: 'New Zealand',
      region: 'APAC',
      country: 'NZ',
      e164: '+6498874015',
      unchangedSince: '2019-08',
      lastSeen: '2021-07-08',
      doubt: null,
    });
  });

  test('the doubt is told', () => {
    expect(asJson('philippines')[0]?.doubt).toContain('Metro Manila');
  });

  test('where nothing fits, the list is empty', () => {
    expect(asJson('Atlantis')).toEqual([]);
    expect(lookup([builtInGuide], 'Atlantis', 'json', at).status).toBe(1);
  });
});
