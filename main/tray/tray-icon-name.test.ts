import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { PinStatus } from '../../shared/ipc/app-state';
import { panelIsDark, trayIconName } from './tray-icon-name';

const icons = join(import.meta.dirname, '../../build/icons/tray');
const pin = (state: PinStatus['state']): PinStatus => ({ state, keyring: 'real', privileged: false });
const nameOf = (state: PinStatus['state'], severity = 'lower') =>
  trayIconName({ pin: pin(state), severity, guide: builtInGuide }, 'linux', false);

test('Severity 1 is red, whether a PIN is at hand or not', () => {
  expect(nameOf('kept', 'severity-1')).toBe('critical-on-light.png');
  expect(nameOf('none', 'severity-1')).toBe('critical-on-light.png');
});

test.each(['kept', 'session'] as const)('a PIN that is %s is at hand', (state) => {
  expect(nameOf(state)).toBe('pin-on-light.png');
});

test.each(['none', 'unreadable'] as const)('a PIN that is %s is not', (state) => {
  expect(nameOf(state)).toBe('plain-on-light.png');
});

const desks = ['win32', 'linux', 'darwin', 'freebsd'].flatMap((platform) =>
  [true, false].map((isDark) => ({ platform, isDark })),
);

test.each(desks)(
  'every state has its icon on $platform (dark: $isDark), sharp screens included',
  ({ platform, isDark }) => {
    for (const severity of ['unanswered', 'severity-1', 'lower']) {
      for (const state of ['none', 'kept', 'session', 'unreadable'] as const) {
        const name = trayIconName({ pin: pin(state), severity, guide: builtInGuide }, platform, isDark);
        expect(existsSync(join(icons, name)), name).toBe(true);
        const sharp = name.replace('.png', '@2x.png');
        expect(existsSync(join(icons, sharp)), sharp).toBe(true);
      }
    }
  },
);

test('a dark desktop gets the light icon', () => {
  expect(trayIconName({ pin: pin('none'), severity: 'lower', guide: builtInGuide }, 'win32', true)).toBe(
    'plain-on-dark.ico',
  );
});

test('on Windows the icon goes with the taskbar, whatever the programs', () => {
  expect(panelIsDark('win32', true, false)).toBe(true);
  expect(panelIsDark('win32', false, true)).toBe(false);
  expect(panelIsDark('win32', undefined, true)).toBe(true);
});

test.each(['linux', 'darwin'])('on %s it goes with the system', (platform) => {
  expect(panelIsDark(platform, true, false)).toBe(false);
  expect(panelIsDark(platform, false, true)).toBe(true);
});

test('macOS gets one template, which it colours by itself', () => {
  for (const isDark of [true, false]) {
    expect(trayIconName({ pin: pin('none'), severity: 'lower', guide: builtInGuide }, 'darwin', isDark)).toBe(
      'plain-Template.png',
    );
  }
});
