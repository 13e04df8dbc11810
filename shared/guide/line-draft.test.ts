import { describe, expect, test } from 'vitest';
import { failure } from '../result';
import { builtInGuide } from './built-in-guide';
import { draftOfLine, emptyLine, lineOfDraft, withDay } from './line-draft';
import type { SupportLine } from './schema';

const found = builtInGuide.lines.find(({ id }) => id === 'germany');
if (!found) throw new Error('The guide has no German line.');
const germany: SupportLine = found;
const told: SupportLine = {
  ...germany,
  label: 'Vault',
  menu: [{ press: '2', say: 'Vault' }, { say: 'the version' }],
  extension: '77',
  insideCountryOnly: true,
  languages: ['de', 'en'],
  hours: { from: '08:00', to: '17:00', days: ['mon', 'tue'] },
  note: 'Mornings only.',
};
const none: ReadonlySet<string> = new Set();

test.each([...builtInGuide.lines, told])('$id that nobody touched comes out as it was', (line) => {
  expect(lineOfDraft(draftOfLine(line), line, none)).toEqual({ ok: true, value: line });
});

test('another number takes nothing else with it', () => {
  const corrected = lineOfDraft({ ...draftOfLine(told), published: '+49 69 6677 37598' }, told, none);
  expect(corrected).toEqual({
    ok: true,
    value: {
      ...told,
      published: '+49 69 6677 37598',
      shown: '+49 69 6677 37598',
      national: '069667737598',
      e164: '+4969667737598',
    },
  });
});

test('an extension behind a number goes into its own field, and stays away once it is cleared there', () => {
  const made = lineOfDraft({ ...emptyLine, published: '+1 202 991 0540 ext. 5', country: 'US' }, undefined, none);
  if (!made.ok) throw new Error(made.error.code);
  expect(made.value).toMatchObject({ national: '2029910540', e164: '+12029910540', extension: '5' });
  const cleared = lineOfDraft({ ...draftOfLine(made.value), extension: '' }, made.value, none);
  expect(cleared.ok && cleared.value.extension).toBeUndefined();
});

test('the doubt about a number goes with the number', () => {
  const manila = builtInGuide.lines.find(({ id }) => id === 'philippines');
  if (!manila) throw new Error('The guide has no Philippine line.');
  const corrected = lineOfDraft({ ...draftOfLine(manila), published: '+63 2 8231 3885' }, manila, none);
  expect(corrected.ok && corrected.value.doubt).toBeUndefined();
});

describe('what is wrong is told at its field', () => {
  test.each([
    ['published', { published: 'call us' }],
    ['country', { published: '0800 123 4567' }],
    ['to', { published: '+49 69 6677 37598', from: '08:00' }],
    ['extension', { published: '+49 69 6677 37598', extension: 'seven' }],
    ['label', { published: '+49 69 6677 37598', label: 'x'.repeat(300) }],
  ])('%s', (field, typed) => {
    const made = lineOfDraft({ ...emptyLine, ...typed }, undefined, none);
    expect(made.ok).toBe(false);
    expect(Object.keys(made.problems ?? {})).toEqual([field]);
  });

  test('a number without a country says what to do', () => {
    const made = lineOfDraft({ ...emptyLine, published: '0800 123 4567' }, undefined, none);
    expect(made.problems?.country).toEqual(failure('no-country').error);
  });
});

describe('when and for whom a number is answered', () => {
  const typed = (changes: Partial<typeof emptyLine>, former?: SupportLine) =>
    lineOfDraft(
      { ...(former ? draftOfLine(former) : { ...emptyLine, published: '+49 69 6677 37598' }), ...changes },
      former,
      none,
    );

  test('weekdays, languages, its zone and that nobody abroad can call it are typed', () => {
    const days = withDay(withDay(withDay([], 'wed', true), 'mon', true), 'wed', false);
    const made = typed({
      from: '08:00',
      to: '17:00',
      days,
      languages: ' de, en;ja ,de',
      timeZone: 'Europe/Zurich',
      insideCountryOnly: true,
    });
    expect(made.ok && made.value).toMatchObject({
      hours: { from: '08:00', to: '17:00', days: ['mon'] },
      languages: ['de', 'en', 'ja'],
      timeZone: 'Europe/Zurich',
      insideCountryOnly: true,
    });
  });

  test('and are gone when they are cleared', () => {
    const made = typed({ from: '', to: '', days: [], languages: ' ', insideCountryOnly: false }, told);
    expect(made.ok).toBe(true);
    for (const field of ['hours', 'languages']) expect(made.ok && made.value).not.toHaveProperty(field);
    expect(made.ok && made.value.insideCountryOnly).toBe(false);
  });

  test('weekdays without times are told and not lost', () => {
    expect(Object.keys(typed({ days: ['mon'] }).problems ?? {})).toEqual(['from', 'to']);
  });

  test('a zone that there is none of is told; without one it is the country’s', () => {
    expect(typed({ timeZone: 'Mars/Olympus' }).problems?.timeZone).toEqual(failure('zone-invalid').error);
    const own = typed({ timeZone: '' }, { ...germany, timeZone: 'Europe/Zurich' });
    expect(own.ok && own.value.timeZone).toBe('Europe/Berlin');
  });
});

describe('the day on which a step of the menu was heard', () => {
  const heard: SupportLine = {
    ...told,
    menu: [
      { press: '2', say: 'Vault', heard: '2026-11-03' },
      { say: 'the version' },
      { press: '9', heard: '2026-11-04' },
    ],
  };

  test('stays with a step that nobody touched, whatever else is changed', () => {
    const changed = lineOfDraft({ ...draftOfLine(heard), note: 'Evenings only.' }, heard, none);
    expect(changed.ok && changed.value.menu).toEqual(heard.menu);
  });

  test('stays as another step is put before it', () => {
    const draft = draftOfLine(heard);
    const changed = lineOfDraft({ ...draft, menu: `1 English\n${draft.menu}` }, heard, none);
    expect(changed.ok && changed.value.menu).toEqual([{ press: '1', say: 'English' }, ...(heard.menu ?? [])]);
  });

  test('goes with a step that is changed', () => {
    const draft = draftOfLine(heard);
    const changed = lineOfDraft({ ...draft, menu: draft.menu.replace('2 Vault', '3 Vault') }, heard, none);
    expect(changed.ok && changed.value.menu).toEqual([{ press: '3', say: 'Vault' }, ...(heard.menu ?? []).slice(1)]);
  });
});
