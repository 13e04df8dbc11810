import { describe, expect, test } from 'vitest';
import { builtInGuide } from '../guide/built-in-guide';
import { defaultSettings } from '../settings/defaults';
import { settingsSchema } from '../settings/schema';
import { text } from '../text';
import { type CommandId, commandIdSchema } from './command-id';
import { commandsFor, type Situation } from './commands';
import { rankCommands } from './rank-commands';

const now = new Date('2026-01-15T12:00:00Z');

function situation(country = ''): Situation {
  return {
    guide: builtInGuide,
    guessedCountry: '',
    settings: { ...settingsSchema.parse(defaultSettings), country },
    pin: { state: 'kept', keyring: 'real', privileged: false },
    severity: 'lower',
  };
}

function ranked(query: string, { country = '', recent = [] }: { country?: string; recent?: CommandId[] } = {}) {
  const commands = commandsFor(situation(country), now);
  return rankCommands(commands, query, { guide: builtInGuide, country, recent, now }).map(({ id }) => id);
}

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
  ['s', 'dial:singapore'],
])('%s leads with %s', (query, id) => {
  expect(ranked(query)[0]).toBe(id);
});

describe('without a query', () => {
  test('everything is there, the own region first', () => {
    const all = ranked('', { country: 'AU' });
    expect(all).toHaveLength(14);
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

test('a doubtful number comes after the sound ones of its region', () => {
  expect(ranked('apac').indexOf('dial:philippines')).toBeGreaterThan(0);
  expect(ranked('', { country: 'PH' }).slice(0, 2)).toEqual(['dial:singapore', 'dial:philippines']);
  expect(ranked('', { country: 'SG' })[3]).toBe('dial:philippines');
});

test.each(['atlantis', '!!!', '\u0000\u001b[31m', 'x'.repeat(10_000)])('what fits nothing finds nothing', (query) => {
  expect(ranked(query)).toEqual([]);
});

test('closed commands say why and cannot be chosen', () => {
  const commands = commandsFor(
    { ...situation(), severity: 'severity-1', pin: { state: 'none', keyring: 'real', privileged: false } },
    now,
  );
  expect(commands.filter(({ isOpen }) => !isOpen).map(({ label }) => label)).toEqual([
    text.command.noPin,
    text.command.writeClosed,
  ]);
});

test('a command is known by its name, and nothing else passes for one', () => {
  expect(commandIdSchema.safeParse('dial:new-zealand').success).toBe(true);
  expect(commandIdSchema.safeParse('portal').success).toBe(true);
  for (const foreign of ['dial:', 'dial:Not A Line', 'dial:x\n', 'quit', '']) {
    expect(commandIdSchema.safeParse(foreign).success).toBe(false);
  }
});
