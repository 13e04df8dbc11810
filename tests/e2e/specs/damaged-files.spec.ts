import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { layEndlessDevice } from '../../fixtures/endless-device';
import { type Desk, expect, test } from '../fixtures/desk';

/** Has the program write every file that it keeps, and quits it. */
async function fillDesk(desk: Desk): Promise<void> {
  const { window } = await desk.launch({ keyring: true });
  const written = await window.evaluate(async () => {
    const now = new Date().toISOString();
    const draft = {
      guide: 'alm',
      createdAt: now,
      changedAt: now,
      summary: 'kept',
      details: '',
      extras: [],
      stepsDone: [],
      entries: {},
    };
    return [
      await lifeline.call('settings.change', { company: 'Example', country: 'DE' }),
      await lifeline.call('draft.save', { ...draft, id: crypto.randomUUID() }),
      await lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }),
      await lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }),
      await lifeline.call('palette.run', { command: 'open' }),
    ].map(({ ok }) => ok);
  });
  expect(written).toEqual([true, true, true, true, true]);
  await desk.handlers.next();
  await desk.quit();
}

/** The program's own files, those of Chromium left out. */
function ownFiles(desk: Desk): readonly string[] {
  const names = readdirSync(desk.places.userData, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /^(settings|pin|habits|inventory|journal|drafts|call-sheets)(\.|\/)/.test(name))
    .map((name) => join(desk.places.userData, name))
    .filter((path) => lstatSync(path).isFile());
}

async function dialGermany(window: Page, desk: Desk): Promise<void> {
  await window
    .getByRole('button', { name: /^Call Germany/ })
    .first()
    .click();
  expect(await desk.handlers.next()).toContain('+4969667737597');
}

const places: readonly (readonly [string, (path: string) => unknown])[] = [
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['an endless device', layEndlessDevice],
  ['a folder', (path) => mkdirSync(path)],
  ['a link to nothing', (path) => symlinkSync(`${path}-gone`, path)],
  [
    'noise',
    (path) => writeFileSync(path, Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251))),
  ],
  ['nothing', () => undefined],
];

for (const [what, lay] of places) {
  test(`with ${what} in the place of every file the program starts, says so, and dials`, async ({ desk }) => {
    await fillDesk(desk);
    const files = ownFiles(desk);
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const path of files) {
      rmSync(path);
      lay(path);
    }
    const { window } = await desk.launch({ keyring: true });
    await dialGermany(window, desk);
    if (what !== 'nothing')
      await expect(window.getByRole('alert').getByText(/settings\.json can’t be used/)).toBeVisible();
    const saved = await window.evaluate(() => lifeline.call('settings.change', { company: 'Afterwards' }));
    expect(saved.ok).toBe(true);
    const { window: again } = await desk.restart();
    const state = await again.evaluate(() => lifeline.call('state.read', undefined));
    expect(state).toMatchObject({ ok: true, value: { settings: { company: 'Afterwards' } } });
  });
}
