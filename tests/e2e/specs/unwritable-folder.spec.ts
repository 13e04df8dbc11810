import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from '../fixtures/desk';

/** Opens, says what cannot be kept, and dials. */
async function opensAndDials(desk: Desk, window: Page): Promise<void> {
  await expect(window.getByRole('alert').getByText(/can’t write to .*nothing you enter is saved/)).toBeVisible();
  await window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
}

const temporarySessions = (desk: Desk) =>
  readdirSync(desk.places.temporary).filter((name) => name.startsWith('alm-lifeline-session-'));

for (const disk of ['read-only', 'no-inodes'] as const) {
  test(`on a disk that is ${disk} it opens, dials, and says that nothing is kept`, async ({ desk }) => {
    test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'Needs the right to mount.');
    const { window } = await desk.launch({ env: { ALM_DESK_DISK: disk } });
    await opensAndDials(desk, window);
    expect(temporarySessions(desk)).toHaveLength(1);
    await desk.quit();
    await expect.poll(() => temporarySessions(desk), { message: 'Chromium’s files are gone' }).toEqual([]);
  });
}

test('on a full disk it opens and dials', async ({ desk }) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'Needs the right to mount.');
  const { window } = await desk.launch({ env: { ALM_DESK_DISK: 'full' } });
  await window.getByRole('button', { name: 'Call Germany' }).click();
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
});

test('where a file is in its place it opens, dials, and says so', async ({ desk }) => {
  const folder = join(desk.places.root, 'a-file');
  writeFileSync(folder, 'precious');
  const { window } = await desk.launch({ args: [`--user-data-dir=${folder}`] });
  await opensAndDials(desk, window);
  // Electron would have taken the usual folder, without a word.
  expect(existsSync(join(desk.places.config, 'ALM Lifeline', 'settings.json'))).toBe(false);
});

test('where it is a link to nowhere, or below a file, it opens, dials, and says so', async ({ desk }) => {
  const link = join(desk.places.root, 'a-link');
  symlinkSync(join(desk.places.root, 'nowhere', 'at-all'), link);
  const { window } = await desk.launch({ args: [`--user-data-dir=${link}`] });
  await opensAndDials(desk, window);
  await desk.quit();
  const file = join(desk.places.root, 'a-file');
  writeFileSync(file, 'precious');
  const { window: next } = await desk.launch({ args: [`--user-data-dir=${join(file, 'below')}`] });
  await opensAndDials(desk, next);
});

test('the usual place being a file, it opens, dials, and says so', async ({ desk }) => {
  const config = join(desk.places.root, 'config-file');
  writeFileSync(config, '');
  const { window } = await desk.launch({ args: ['--user-data-dir='], env: { XDG_CONFIG_HOME: config } });
  await expect(window.getByRole('alert').getByText(/can’t write to/)).toBeVisible();
});

test('a name outside of ASCII is a name like any other', async ({ desk }) => {
  const folder = join(desk.places.root, 'Jörg 日本 🙂');
  const { window } = await desk.launch({ args: [`--user-data-dir=${folder}`] });
  await expect(window.getByRole('navigation')).toBeVisible();
  await expect(window.getByRole('alert').getByText(/can’t write/)).toBeHidden();
  expect(readdirSync(folder)).toContain('SingletonLock');
});

test('a relative XDG_CONFIG_HOME is ignored, as its specification has it', async ({ desk }) => {
  const elsewhere = join(desk.places.root, 'elsewhere');
  const { window } = await desk.launch({
    args: ['--user-data-dir='],
    env: { XDG_CONFIG_HOME: relative(process.cwd(), elsewhere) },
  });
  await expect(window.getByRole('navigation')).toBeVisible();
  expect(readdirSync(join(desk.places.home, '.config/ALM Lifeline'))).toContain('SingletonLock');
  expect(existsSync(join(elsewhere, 'ALM Lifeline'))).toBe(false);
});
