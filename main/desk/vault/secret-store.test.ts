import { describe, expect, test } from 'vitest';
import type { AskBus, BusAnswer } from '../../system/bus/session-bus';
import { lookAtStore, secretStore } from './secret-store';

describe('the store of a desktop', () => {
  test.each([
    'i3',
    'sway',
    'Hyprland',
    'LXQt',
    'MATE',
    'COSMIC',
    'niri',
    'GNOME',
    'ubuntu:GNOME',
    'XFCE',
    'X-Cinnamon',
    'Unity',
    'Pantheon',
    'Deepin',
    'UKUI',
    'Budgie:GNOME',
    '',
  ])('%s has the Secret Service', (desktop) => {
    expect(secretStore({ XDG_CURRENT_DESKTOP: desktop }, '')).toBe('gnome-libsecret');
  });

  test('no desktop at all has it too', () => {
    expect(secretStore({}, '')).toBe('gnome-libsecret');
    expect(secretStore({ DESKTOP_SESSION: 'i3' }, '')).toBe('gnome-libsecret');
  });

  test.each([
    [{ XDG_CURRENT_DESKTOP: 'KDE', KDE_SESSION_VERSION: '6' }, 'kwallet6'],
    [{ XDG_CURRENT_DESKTOP: 'KDE', KDE_SESSION_VERSION: '5' }, 'kwallet5'],
    [{ XDG_CURRENT_DESKTOP: 'KDE' }, 'kwallet'],
    [{ XDG_CURRENT_DESKTOP: 'custom:KDE', KDE_SESSION_VERSION: '6' }, 'kwallet6'],
    [{ DESKTOP_SESSION: 'plasma', KDE_SESSION_VERSION: '6' }, 'kwallet6'],
    [{ KDE_FULL_SESSION: 'true', KDE_SESSION_VERSION: '5' }, 'kwallet5'],
  ])('KDE has its own: %j', (env, store) => {
    expect(secretStore(env, '')).toBe(store);
  });

  test('a desktop that only borrows from KDE is what it names first', () => {
    expect(secretStore({ XDG_CURRENT_DESKTOP: 'GNOME:KDE', KDE_FULL_SESSION: 'true' }, '')).toBe('gnome-libsecret');
  });

  test.each(['basic', 'kwallet6', 'gnome-libsecret'] as const)('%s is kept where the person chose it', (chosen) => {
    expect(secretStore({ XDG_CURRENT_DESKTOP: 'i3' }, chosen)).toBe(chosen);
    expect(secretStore({ XDG_CURRENT_DESKTOP: 'KDE', KDE_SESSION_VERSION: '5' }, chosen)).toBe(chosen);
  });
});

const value = (found: string | boolean | readonly string[]): BusAnswer => ({ kind: 'value', value: found });
const noAnswer: BusAnswer = { kind: 'no-answer' };
const refused: BusAnswer = { kind: 'error', name: 'org.freedesktop.DBus.Error.AccessDenied' };

/** A bus that answers each question by its name. */
const busWith =
  (answers: Readonly<Record<string, BusAnswer>>): AskBus =>
  async ({ member }) =>
    answers[member] ?? noAnswer;

describe('looking at the Secret Service', () => {
  test.each([
    ['runs and is unlocked', { NameHasOwner: value(true), Get: value(false) }, 'ready'],
    ['runs and is locked', { NameHasOwner: value(true), Get: value(true) }, 'locked'],
    ['runs and was never used', { NameHasOwner: value(true), Get: refused }, 'ready'],
    ['runs and does not answer', { NameHasOwner: value(true) }, 'silent'],
    [
      'can be started',
      { NameHasOwner: value(false), ListActivatableNames: value(['org.freedesktop.secrets']) },
      'ready',
    ],
    ['is not there', { NameHasOwner: value(false), ListActivatableNames: value(['org.a11y.Bus']) }, 'missing'],
    ['is not there, for all that is known', { NameHasOwner: value(false) }, 'silent'],
    ['cannot be asked for', { NameHasOwner: refused }, 'silent'],
    ['has no bus', {}, 'silent'],
  ] as const)('one that %s', async (_what, answers, seen) => {
    expect(await lookAtStore('gnome-libsecret', busWith(answers))).toBe(seen);
  });

  test('KWallet is looked for under its own name, and never opened', async () => {
    const asked: string[] = [];
    const seen = await lookAtStore('kwallet6', async ({ member, args }) => {
      asked.push(member, ...args);
      return value(true);
    });
    expect(seen).toBe('ready');
    expect(asked).toEqual(['NameHasOwner', 'org.kde.kwalletd6']);
  });

  test('who chose no protection has none', async () => {
    expect(await lookAtStore('basic', busWith({ NameHasOwner: value(true) }))).toBe('missing');
  });
});
