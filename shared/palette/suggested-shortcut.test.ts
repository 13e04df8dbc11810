import { describe, expect, test } from 'vitest';
import { checkAccelerator } from './accelerator';
import { nextShortcut, suggestedShortcuts } from './suggested-shortcut';

const platforms = ['darwin', 'win32', 'linux', 'freebsd'];

describe.each(platforms)('on %s', (platform) => {
  const all = suggestedShortcuts(platform);

  test('each is a shortcut as the settings keep it', () => {
    for (const keys of all) expect(checkAccelerator(keys)).toEqual({ ok: true, value: keys });
  });

  test('one comes after another, none twice, until there is no further one', () => {
    const offered: string[] = [];
    for (let next = nextShortcut(platform, ''); next !== undefined; next = nextShortcut(platform, next)) {
      expect(offered).not.toContain(next);
      offered.push(next);
    }
    expect(offered).toEqual(all);
    expect(offered.length).toBeGreaterThan(1);
  });

  test('after one of the person’s own the first is offered', () => {
    expect(nextShortcut(platform, 'Ctrl+Alt+Q')).toBe(all[0]);
  });
});

test('none is what the platform or its people need for something else', () => {
  const matching = (platform: string, keys: RegExp) => suggestedShortcuts(platform).filter((each) => keys.test(each));
  expect(matching('win32', /^Ctrl\+Alt\+(Shift\+)?[A-Z0-9]$/), 'AltGr and a letter').toEqual([]);
  expect(matching('linux', /^Ctrl\+Alt\+(F\d+|L)$/), 'a terminal, or the lock').toEqual([]);
  expect(matching('darwin', /Ctrl\+(Alt|Option)/), 'VoiceOver').toEqual([]);
});
