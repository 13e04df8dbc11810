import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { drawn } from '../fixtures/drawn';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));

test('help is a click and a key away, and says how support works and what to do when nobody answers', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  await window.getByRole('navigation').getByRole('button', { name: text.help.open }).click();
  await expect(window.getByRole('heading', { level: 1, name: text.help.title })).toBeVisible();
  for (const sentence of [
    ...text.help.support(builtInGuide),
    ...text.help.silence({ others: true, ticket: true }),
    text.help.data,
  ]) {
    await expect(window.getByText(sentence)).toBeVisible();
  }
  await expect(window.getByText(desk.places.userData)).toBeVisible();
  await window.keyboard.press('Control+1');
  await expect(window.getByRole('heading', { name: text.help.title })).toHaveCount(0);
  await window.keyboard.press('F1');
  await expect(window.getByRole('heading', { level: 1, name: text.help.title })).toBeVisible();
});

test('the data folder, and no other, is shown by the system', async ({ desk }) => {
  const { window } = await desk.launch();
  await desk.handlers.install('inode/directory');
  await drawn(window);
  await window.keyboard.press('F1');
  await window.getByRole('button', { name: text.help.showFolder }).click();
  expect(await desk.handlers.next()).toBe(desk.places.userData);
});

test('About tells the versions, and has the licences of what is shipped and diagnostics', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('navigation').getByRole('button', { name: text.help.open }).click();
  await window.getByRole('button', { name: text.help.more }).click();
  await expect(window.getByRole('heading', { level: 1, name: text.about.title })).toBeVisible();
  await expect(window.getByText(version, { exact: true })).toBeVisible();
  await expect(window.getByText(/Electron \d+.*Chromium \d+.*Node/)).toBeVisible();
  await expect(window.getByRole('button', { name: text.diagnostics.show })).toBeVisible();
  await window.getByRole('button', { name: text.about.showLicences }).click();
  const licences = await window.getByRole('textbox', { name: text.about.licences }).inputValue();
  expect(licences.startsWith(`${text.product} · ${version} · MIT`)).toBe(true);
  // One of the pages, one of main, the runtime, and the drawings.
  for (const shipped of ['react', 'electron-store', 'electron', 'lucide-static']) {
    expect(licences).toMatch(new RegExp(`^${shipped} · \\d`, 'm'));
  }
  // What only builds and tests the program is not shipped.
  for (const unshipped of ['vitest', '@biomejs/biome', 'typescript']) expect(licences).not.toContain(`${unshipped} · `);
  expect(licences).toContain('Permission is hereby granted');
  expect(licences).toContain(text.about.chromium);
});

test('what Help leads to leads back, and is marked as a part of Help', async ({ desk }) => {
  const { window } = await desk.launch();
  const help = window.getByRole('navigation').getByRole('button', { name: text.help.open });
  await drawn(window);
  await window.keyboard.press('F1');
  await expect(help).toHaveAttribute('aria-current', 'page');
  for (const [link, title] of [
    [text.help.more, text.about.title],
    [text.help.news, text.news.title],
  ] as const) {
    await window.getByRole('main').getByRole('button', { name: link }).click();
    await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(help).toHaveAttribute('aria-current', 'true');
    await window.getByRole('button', { name: text.help.back }).click();
    await expect(window.getByRole('heading', { level: 1, name: text.help.title })).toBeVisible();
  }
});

test.describe('what changed', () => {
  const said = text.news.updated(version);

  test('is not said at a first start', async ({ desk }) => {
    const { window } = await desk.launch();
    await expect(window.getByText('Opens Test Dialler')).toBeVisible();
    await expect(window.getByText(said)).toHaveCount(0);
  });

  test('is said once after an update, and shown when asked for', async ({ desk }) => {
    await desk.launch();
    const kept = join(desk.places.userData, 'habits.json');
    const last = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')).lastVersion : undefined);
    await expect.poll(last).toBe(version);
    await desk.quit();
    writeFileSync(kept, JSON.stringify({ ...JSON.parse(readFileSync(kept, 'utf8')), lastVersion: '0.0.1' }));
    const { window } = await desk.launch();
    await expect(window.getByRole('alert')).toContainText(said);
    const notice = window.getByRole('region', { name: text.feedback.label });
    await notice.getByRole('button', { name: text.news.show }).click();
    await expect(window.getByRole('heading', { level: 1, name: text.news.title })).toBeVisible();
    await expect(window.getByRole('main')).not.toContainText('`');
    await expect(
      window.getByRole('region', { name: text.news.version(version) }).getByRole('listitem'),
    ).not.toHaveCount(0);
    await expect(window.getByText(said)).toHaveCount(0);
    const { window: again } = await desk.restart();
    await expect(again.getByText('Opens Test Dialler')).toBeVisible();
    await expect(again.getByText(said)).toHaveCount(0);
  });
});
