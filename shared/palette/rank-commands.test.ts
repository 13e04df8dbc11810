import { describe, expect, test } from 'vitest';
import { withoutPolicy } from '../../tests/fixtures/a-state';
import { alm } from '../../tests/fixtures/alm';
import { lineOf } from '../../tests/fixtures/line-of';
import { builtInGuide } from '../guide/built-in-guide';
import { defaultSettings } from '../settings/defaults';
import { settingsSchema } from '../settings/schema';
import { text } from '../text';
import { type CommandId, commandIdSchema } from './command-id';
import { commandsFor, type Situation } from './commands';
import { plainCommands } from './plain-commands';
import { rankCommands } from './rank-commands';

const now = new Date('2026-01-15T12:00:00Z');

function situation(country = '', records: Situation['records'] = {}): Situation {
  return {
    policy: withoutPolicy,
    promises: [],
    guide: builtInGuide,
    otherGuides: [],
    records,
    guessedCountry: '',
    settings: { ...settingsSchema.parse(defaultSettings), country },
    pin: { state: 'kept', keyring: 'real', privileged: false },
    severity: 'lower',
    openers: { dial: { state: 'unknown' }, mail: { state: 'unknown' }, mailFile: { state: 'unknown' } },
  };
}

interface Known {
  readonly country?: string;
  readonly recent?: CommandId[];
  readonly records?: Situation['records'];
}

function answers(query: string, { country = '', recent = [], records = {} }: Known = {}) {
  const commands = commandsFor(situation(country, records), now);
  const ranking = rankCommands(commands, query, { guides: [builtInGuide], country, recent, records, now });
  return ranking.commands.map((command) => ({ ...command, why: ranking.why(command) }));
}

const ranked = (...asked: Parameters<typeof answers>) => answers(...asked).map(({ id }) => id);

test.each([
  ['ger', 'dial:germany'],
  ['GER', 'dial:germany'],
  ['Deutsch', 'dial:germany'],
  ['call ger', 'dial:germany'],
  ['uk', 'dial:uk'],
  ['great brit', 'dial:uk'],
  ['nz', 'dial:new-zealand'],
  ['zeal', 'dial:new-zealand'],
  ['brazil', 'dial:americas'],
  ['brasil', 'dial:americas'],
  ['austria', 'dial:germany'],
  ['+65', 'dial:singapore'],
  ['3157', 'dial:singapore'],
  ['pin', 'copy-pin'],
  ['copy', 'copy-pin'],
  ['mail', 'write'],
  ['portal', 'portal'],
  ['sev', 'severity-one'],
  ['severity 1', 'severity-one'],
  ['jour', 'journal'],
  ['sett', 'settings'],
  ['preferences', 'settings'],
  ['help', 'help'],
  ['manual', 'help'],
  ['about', 'about'],
  ['version', 'about'],
  ['what’s new', 'news'],
  ['whats new', 'news'],
  ['changelog', 'news'],
  ['emergency card', 'card'],
  ['print', 'card'],
  ['quit', 'quit'],
  ['exit', 'quit'],
  ['numbers', 'numbers'],
  ['s', 'dial:singapore'],
])('%s leads with %s', (query, id) => {
  expect(ranked(query)[0]).toBe(id);
});

describe('without a query', () => {
  test('everything is there, the own region first', () => {
    const all = ranked('', { country: 'AU' });
    // No organisation has its own support here, and nothing was promised.
    expect(all).toHaveLength(builtInGuide.lines.length + plainCommands.length - 3);
    expect(all.slice(0, 3)).toEqual(['dial:australia', 'dial:singapore', 'dial:new-zealand']);
  });

  test('what was used last leads', () => {
    expect(ranked('', { recent: ['portal', 'dial:uk'] }).slice(0, 3)).toEqual(['portal', 'dial:uk', 'dial:americas']);
  });
});

test('recent use decides among equals', () => {
  expect(ranked('apac', { recent: ['dial:singapore'] })[0]).toBe('dial:singapore');
});

test('recent use never leads past a better fit', () => {
  expect(ranked('ger', { recent: ['dial:uk', 'portal'] })[0]).toBe('dial:germany');
});

test('the own region decides among equals without recent use', () => {
  expect(ranked('call', { country: 'SG' })[0]).toBe('dial:singapore');
});

test.each(['severity-one', 'quit'] as const)('%s never leads because it was used before', (id) => {
  expect(ranked('', { recent: [id, 'portal'] }).slice(0, 2)).toEqual(['portal', 'dial:americas']);
});

test('a doubtful number comes after the sound ones of its region', () => {
  expect(ranked('apac').indexOf('dial:philippines')).toBeGreaterThan(0);
  expect(ranked('', { country: 'PH' }).slice(0, 2)).toEqual(['dial:singapore', 'dial:philippines']);
  expect(ranked('', { country: 'SG' })[3]).toBe('dial:philippines');
});

test.each(['atlantis', '!!!', '\u0000\u001b[31m', 'x'.repeat(10_000)])('what fits nothing finds nothing', (query) => {
  expect(ranked(query)).toEqual([]);
});

test('a closed command is found by its own name, and says so', () => {
  const commands = commandsFor({ ...situation(), pin: { state: 'none', keyring: 'real', privileged: false } }, now);
  const ranking = rankCommands(commands, 'copy', { guides: [builtInGuide], country: '', recent: [], now });
  const [first] = ranking.commands;
  expect(first).toMatchObject({ id: 'copy-pin', isOpen: false });
  expect(first && ranking.why(first)).toBe(text.palette.why.matches('Copy PIN'));
});

test('closed commands say why and cannot be chosen', () => {
  const commands = commandsFor(
    { ...situation(), severity: 'severity-1', pin: { state: 'none', keyring: 'real', privileged: false } },
    now,
  );
  expect(commands.filter(({ isOpen }) => !isOpen).map(({ label }) => label)).toEqual([
    text.command.noValue(alm.pin.none),
    alm.triage.closedWrite,
  ]);
});

describe('a row says why it was found, where it does not show it itself:', () => {
  const { why } = text.palette;
  test.each([
    ['France', 'dial:germany', why.serves('FR')],
    ['FRA', 'dial:germany', why.serves('FR')],
    ['brazil', 'dial:americas', why.serves('BR')],
    ['ger', 'dial:uk', why.neighbour('DE')],
    ['Deutsch', 'dial:germany', why.called('Deutschland')],
    ['uk', 'dial:uk', why.called('UK')],
    ['nz', 'dial:new-zealand', why.called('NZ')],
    ['emea', 'dial:germany', why.region('EMEA')],
    ['europe', 'dial:germany', why.region('EMEA')],
    ['apac', 'dial:singapore', why.region('APAC')],
    ['0049 69 6677 37597', 'dial:germany', why.number],
    ['069 6677', 'dial:germany', why.number],
    ['exit', 'quit', why.matches('exit')],
    ['preferences', 'settings', why.matches('preferences')],
  ])('%s for %s', (query, id, said) => {
    expect(answers(query).find((answer) => answer.id === id)?.why).toBe(said);
  });

  test.each([
    ['', 'dial:germany'],
    ['ger', 'dial:germany'],
    ['GERMANY call', 'dial:germany'],
    ['+49 69', 'dial:germany'],
    ['66773', 'dial:germany'],
    ['zeal', 'dial:new-zealand'],
    ['all', 'dial:germany'],
    ['quit', 'quit'],
    ['email', 'write'],
    ['what changed', 'news'],
  ])('nothing for “%s” and %s', (query, id) => {
    const answer = answers(query).find((each) => each.id === id);
    expect(answer?.id).toBe(id);
    expect(answer?.why).toBeUndefined();
  });
});

describe('what Enter comes to', () => {
  const does = (given: Situation) =>
    new Map(commandsFor(given, now).map(({ id, does }): [CommandId, string] => [id, does]));

  test('is a call, a question about a doubtful number, or what else the command is for', () => {
    const deeds = does(situation());
    expect(deeds.get('dial:germany')).toBe('call');
    expect(deeds.get('severity-one')).toBe('call');
    expect(deeds.get('dial:philippines')).toBe('check');
    expect(deeds.get('copy-pin')).toBe('copy');
    expect(deeds.get('card')).toBe('print');
    expect(deeds.get('portal')).toBe('open');
    expect(deeds.get('quit')).toBe('quit');
  });

  test('is no call where this desk dials by hand', () => {
    const base = situation();
    const byHand = {
      ...base,
      settings: { ...base.settings, dialPlan: { ...base.settings.dialPlan, way: 'by-hand' } },
    } as const;
    const withoutProgram = { ...base, openers: { ...base.openers, dial: { state: 'none' } } } as const;
    for (const given of [byHand, withoutProgram]) {
      const deeds = does(given);
      expect(deeds.get('dial:germany')).toBe('show-number');
      expect(deeds.get('severity-one')).toBe('show-number');
      expect(deeds.get('dial:philippines')).toBe('check');
    }
  });
});

test('a command is known by its name, and nothing else passes for one', () => {
  expect(commandIdSchema.safeParse('dial:new-zealand').success).toBe(true);
  expect(commandIdSchema.safeParse('portal').success).toBe(true);
  for (const foreign of ['dial:', 'dial:Not A Line', 'dial:x\n', 'restart', '']) {
    expect(commandIdSchema.safeParse(foreign).success).toBe(false);
  }
});

describe('several products', () => {
  const other = {
    ...builtInGuide,
    id: 'contoso-vault',
    product: 'Contoso Vault',
    shortName: 'Vault',
    lines: builtInGuide.lines.map((line) => ({ ...line })),
  };
  const rankedIn = (query: string) => {
    const seeker = { guides: [builtInGuide, other], country: 'DE', recent: [], now };
    return rankCommands(commandsFor({ ...situation('DE'), otherGuides: [other] }, now), query, seeker).commands;
  };

  test('a country is found in each, the one in use first', () => {
    expect(
      rankedIn('ger')
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['dial:germany', 'dial:contoso-vault/germany']);
  });

  test('the name of a product finds its numbers alone', () => {
    expect(rankedIn('vault').every(({ product }) => product === 'Vault')).toBe(true);
    expect(rankedIn('vault')).toHaveLength(other.lines.length);
  });
});

describe('a number that was dead when it was called last', () => {
  const records = { [lineOf('germany').e164]: { outcome: 'dead', at: '2026-01-02T09:00:00.000Z' } } as const;

  test('does not lead because it was used last', () => {
    const known = { country: 'DE', recent: [commandIdSchema.parse('dial:germany')], records };
    expect(answers('', known)[0]?.id).toBe('dial:uk');
  });

  test.each(['germany', 'emea'])('comes after the other numbers that answer “%s”, and is not lost', (query) => {
    const numbers = answers(query, { country: 'DE', records }).filter(({ line }) => line !== undefined);
    expect(numbers[0]?.id).toBe('dial:uk');
    expect(numbers.at(-1)).toMatchObject({ id: 'dial:germany', record: { outcome: 'dead' } });
  });
});
