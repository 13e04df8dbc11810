import { describe, expect, test, vi } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { AppState } from '../../shared/ipc/app-state';
import { text } from '../../shared/text';
import { aState } from '../../tests/fixtures/a-state';
import { alm } from '../../tests/fixtures/alm';
import { contoso } from '../../tests/fixtures/contoso';
import { dockMenu, type TrayActions, trayMenu } from './tray-menu';

const actions = () => ({ run: vi.fn(), openPalette: vi.fn(), show: vi.fn(), quit: vi.fn() }) satisfies TrayActions;

const none = actions();

function menuOf(changes: Partial<AppState> = {}, act: TrayActions = none) {
  const items = trayMenu({ ...aState, ...changes }, act);
  const find = (label: string) => items.find((item) => item.label === label);
  // What Electron hands to a click (the item, the window, the event) is looked at by none of them.
  const click = (label: string) => (find(label)?.click as (() => void) | undefined)?.();
  const quickDial = find('Quick dial')?.submenu;
  return { find, click, numbers: Array.isArray(quickDial) ? quickDial : [] };
}

describe('quick dial', () => {
  test('offers every number, the nearest first', () => {
    const { numbers } = menuOf({ settings: { ...aState.settings, country: 'DE' } });
    expect(numbers.filter(({ click }) => click)).toHaveLength(builtInGuide.lines.length);
    expect(numbers[0]?.label).toBe('Germany  +49 69 6677 37597');
  });

  test('says how old the numbers are', () => {
    expect(menuOf().numbers.at(-1)).toMatchObject({
      label: expect.stringContaining('8 July 2021'),
      enabled: false,
    });
  });

  test('keeps two guides of the same product apart', () => {
    const other = { ...contoso, id: 'gold', vendor: 'Reseller' };
    const labels = menuOf({ otherGuides: [contoso, other] }).numbers.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Contoso Vault (Contoso)', 'Contoso Vault (Reseller)']));
  });

  test('marks a number that is doubtful', () => {
    const philippines = menuOf().numbers.find(({ label }) => label?.startsWith('Philippines'));
    expect(philippines?.label).toContain('(doubtful)');
  });

  test('dials the number that was chosen', () => {
    const act = actions();
    const { numbers } = menuOf({}, act);
    const singapore = numbers.find(({ label }) => label?.startsWith('Singapore'));
    (singapore?.click as (() => void) | undefined)?.();
    expect(act.run.mock.calls).toEqual([['dial:singapore']]);
  });
});

describe('the PIN', () => {
  test.each(['kept', 'session'] as const)('can be copied while it is %s', (state) => {
    expect(menuOf({ pin: { ...aState.pin, state } }).find('Copy PIN')?.enabled).toBe(true);
  });

  test.each(['none', 'unreadable'] as const)('cannot be copied while it is %s, and the menu says so', (state) => {
    const { find } = menuOf({ pin: { ...aState.pin, state } });
    expect(find('Copy PIN')).toBeUndefined();
    expect(find(text.command.noValue(alm.pin.none))?.enabled).toBe(false);
  });
});

describe('writing', () => {
  test.each(['unanswered', 'lower'] as const)('is open while severity is %s', (severity) => {
    expect(menuOf({ severity }).find('Write email')?.enabled).toBe(true);
  });

  test('is closed for Severity 1', () => {
    const { find } = menuOf({ severity: 'severity-1' });
    expect(find('Write email')).toBeUndefined();
    expect(find('Write email (closed for Severity 1)')?.enabled).toBe(false);
  });
});

test.each([
  ['Severity 1: call now', 'severity-one'],
  ['Copy PIN', 'copy-pin'],
  ['Write email', 'write'],
  ['Open support portal', 'portal'],
  ['Journal', 'journal'],
  ['Settings', 'settings'],
  ['Open ALM Lifeline', 'open'],
])('“%s” does what it says', (label, command) => {
  const act = actions();
  menuOf({}, act).click(label);
  expect(act.run.mock.calls).toEqual([[command]]);
});

describe('the organisation’s own support', () => {
  const policy = {
    ...aState.policy,
    organisation: 'Contoso IT',
    contact: { name: 'Service Point', phone: '+49 69 1234567' },
  };

  test('is a click away where a policy names it', () => {
    const act = actions();
    menuOf({ policy }, act).click('Call Service Point');
    expect(act.run.mock.calls).toEqual([['own-support']]);
  });

  test('is not offered where there is no number', () => {
    expect(
      menuOf({ policy: { ...policy, contact: { name: 'Service Point' } } }).find('Call Service Point'),
    ).toBeUndefined();
  });
});

test('the palette can be opened, and the program left', () => {
  const act = actions();
  const { click } = menuOf({}, act);
  click(text.tray.palette);
  click('Quit');
  expect(act.openPalette).toHaveBeenCalledOnce();
  expect(act.quit).toHaveBeenCalledOnce();
});

test('help is a click away', () => {
  const act = actions();
  menuOf({}, act).click(text.help.open);
  expect(act.show.mock.calls).toEqual([['help']]);
});

describe('the Dock’s menu', () => {
  test('dials every number, the nearest first', () => {
    const act = actions();
    const items = dockMenu({ ...aState, settings: { ...aState.settings, country: 'DE' } }, act);
    const quickDial = items.find(({ label }) => label === text.tray.quickDial)?.submenu;
    const numbers = Array.isArray(quickDial) ? quickDial.filter(({ click }) => click) : [];
    expect(numbers).toHaveLength(builtInGuide.lines.length);
    (numbers[0]?.click as (() => void) | undefined)?.();
    expect(act.run.mock.calls).toEqual([['dial:germany']]);
  });

  test('has no Quit: the system puts its own below', () => {
    expect(dockMenu(aState, actions()).map(({ label }) => label)).not.toContain(text.tray.quit);
  });
});
