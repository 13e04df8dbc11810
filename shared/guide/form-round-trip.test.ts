import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { draftOfGuide, guideOfDraft } from './guide-draft';
import { draftOfLine, lineOfDraft } from './line-draft';
import { everywhere, regions } from './region';
import { bodyItems, channels } from './rules-schema';
import { guideSchema, supportLineSchema } from './schema';
import { weekdays } from './week';

/** Words as a vendor may write them, with all that a form could take apart. */
const said = (most = 30) =>
  fc
    .string({ unit: fc.constantFrom(...'aZ9 .,;:{}()"\'/\\#*+-é中🙂\u00a0'), minLength: 1, maxLength: most })
    .map((words) => words.trim())
    .filter((words) => words !== '');
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const day = fc.constantFrom('2026-11-03', '2019-08-31');
const address = fc.constantFrom('https://example.com/', 'https://support.example.com/a?b=c#d');
const mailbox = fc.constantFrom('help@example.com', 'a+b@example.org');
const clock = fc.constantFrom('00:00', '08:30', '17:00', '23:59');
const e164 = fc.constantFrom('+4969667737597', '+493055501234', '+12029910540', '+6322313885', '+81345802345');
const maybe = <Of>(of: fc.Arbitrary<Of>) => fc.option(of, { nil: undefined });
const yesNo = fc.boolean();

const step = fc
  .record({ say: maybe(said()), press: maybe(fc.stringMatching(/^[\d*#]{1,4}$/)), heard: maybe(day) })
  .filter(({ say, press }) => say !== undefined || press !== undefined);

const line = fc.record({
  id: slug,
  region: fc.constantFrom(...regions, everywhere),
  country: fc.constantFrom('DE', 'US', 'PH', 'JP', '001'),
  servesWholeRegion: yesNo,
  label: maybe(said()),
  published: fc.oneof(e164, said()),
  shown: said(),
  national: maybe(fc.constant('069667737597')),
  e164,
  extension: maybe(fc.stringMatching(/^\d{1,5}$/)),
  menu: maybe(fc.array(step, { minLength: 1, maxLength: 4 })),
  insideCountryOnly: maybe(yesNo),
  languages: maybe(fc.array(said(20), { minLength: 1, maxLength: 4 })),
  timeZone: maybe(fc.constantFrom('Europe/Berlin', 'America/New_York', 'Mars/Olympus')),
  hours: maybe(
    fc.record({
      from: clock,
      to: clock,
      days: maybe(fc.array(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 })),
    }),
  ),
  note: maybe(said(60)),
  doubt: maybe(fc.record({ reason: said(), since: maybe(day) })),
});

const ways = (minLength: number) => fc.array(fc.constantFrom(...channels), { minLength, maxLength: channels.length });

const identifier = fc.record({
  id: slug,
  name: said(),
  label: maybe(said()),
  where: maybe(said(60)),
  isSecret: yesNo,
  isPassword: maybe(yesNo),
  neededFor: ways(0),
  privileged: maybe(fc.record({ beginsWith: said(5), means: said() })),
});

const level = fc.record({
  id: slug,
  name: said(),
  definition: maybe(said()),
  ways: ways(1),
  inDoubt: maybe(said()),
  isOrder: maybe(yesNo),
  response: maybe(said()),
  owes: maybe(said()),
});

const guide = fc.record({
  id: slug,
  product: said(),
  shortName: maybe(said()),
  vendor: said(),
  formerNames: maybe(fc.array(said(), { maxLength: 3 })),
  age: fc.record({ unchangedSince: maybe(fc.constant('2019-08')), lastSeen: day }),
  source: said(),
  canonical: maybe(address),
  sha256: maybe(fc.constant('0'.repeat(64))),
  expires: maybe(day),
  portal: maybe(address),
  mailbox: maybe(mailbox),
  unconfirmed: maybe(fc.record({ portal: address, mailbox, page: address })),
  uploads: maybe(fc.array(fc.record({ label: said(), url: address }), { maxLength: 3 })),
  identifiers: fc.array(identifier, { maxLength: 3 }),
  severities: fc.array(level, { maxLength: 3 }),
  email: maybe(
    fc.record({
      subject: said(),
      body: fc.array(fc.constantFrom(...bodyItems), { maxLength: bodyItems.length }),
      isSenderOnFile: yesNo,
    }),
  ),
  ticket: maybe(fc.record({ steps: fc.array(fc.record({ id: slug, say: said() }), { minLength: 1, maxLength: 4 }) })),
  escalation: maybe(
    fc.array(fc.record({ afterMinutes: fc.nat(100_000), whom: said(), say: maybe(said()) }), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  otherNumbers: maybe(
    fc.array(
      fc.record({
        kind: fc.constantFrom('fax', 'sales', 'other'),
        published: said(),
        e164: maybe(e164),
        label: maybe(said()),
      }),
      { maxLength: 2 },
    ),
  ),
});

/** Without what is undefined, as a file has it. */
const asInFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Those that are sound, as they are read. */
const sound = <Of>(schema: z.ZodMiniType<Of>, made: fc.Arbitrary<unknown>): fc.Arbitrary<Of> =>
  made
    .map((each) => schema.safeParse(asInFile(each)))
    .filter(({ success }) => success)
    .map(({ data }) => schema.parse(data));
const guides = sound(guideSchema, guide);
const lines = sound(supportLineSchema, line);

const ids: ReadonlySet<string> = new Set();

describe('whatever a guide says is still there', () => {
  test('when it is opened in the form and saved', () => {
    fc.assert(
      fc.property(guides, (each) => {
        expect(guideOfDraft(each, each.lines, draftOfGuide(each)).guide).toEqual(each);
      }),
    );
  });

  test('when one field is changed', () => {
    fc.assert(
      fc.property(guides, (each) => {
        const { guide: saved } = guideOfDraft(each, each.lines, { ...draftOfGuide(each), vendor: 'Another' });
        expect(saved).toEqual({ ...each, vendor: 'Another' });
      }),
    );
  });

  test('when a number of it is opened and kept', () => {
    fc.assert(
      fc.property(lines, (each) => {
        expect(lineOfDraft(draftOfLine(each), each, ids)).toEqual({ ok: true, value: each });
      }),
    );
  });

  test('when one field of a number is changed', () => {
    fc.assert(
      fc.property(lines, (each) => {
        const kept = lineOfDraft({ ...draftOfLine(each), note: 'Another' }, each, ids);
        expect(kept).toEqual({ ok: true, value: { ...each, note: 'Another' } });
      }),
    );
  });

  test('and nothing that a guide may say is left out here', () => {
    const seen = fc.sample(guides, { numRuns: 300, seed: 1 });
    expect(new Set(seen.flatMap((each) => Object.keys(each)))).toEqual(
      new Set(z.keyof(guideSchema._zod.innerType).options),
    );
    expect(new Set(fc.sample(lines, { numRuns: 300, seed: 1 }).flatMap((each) => Object.keys(each)))).toEqual(
      new Set(z.keyof(supportLineSchema._zod.innerType).options),
    );
  });
});
