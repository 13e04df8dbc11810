import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { guideFile } from '../../../shared/guide/guide-file';
import { policyForms } from '../../../shared/policy/policy-forms';
import { text } from '../../../shared/text';
import { chooseFile, chooseFileToOpen } from '../fixtures/choose-file';
import { type Desk, expect, test } from '../fixtures/desk';
import { drawn } from '../fixtures/drawn';
import { Share } from '../fixtures/share';

const contoso = {
  organisation: 'Contoso IT',
  locked: { company: 'Contoso Ltd', dialWay: 'by-hand', savesPin: false },
  preset: { country: 'NZ', outsideLine: '0' },
  contact: { name: 'Service Point', phone: '+49 69 1234567', hours: 'Mon to Fri, 8 to 18' },
  helpText: 'Have your asset number ready.\nWe call the vendor with you.',
  senderDomain: 'contoso.example',
};

/** A policy's place on this computer, and how its administrator fills it. */
function placeOf(desk: Desk) {
  const path = join(desk.places.home, 'etc', 'alm-lifeline', 'policy.json');
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  const put = (content: string) => {
    writeFileSync(`${path}.new`, content, { mode: 0o644 });
    renameSync(`${path}.new`, path);
  };
  return { path, env: { ALM_LIFELINE_POLICY: path }, put, set: (policy: object) => put(JSON.stringify(policy)) };
}

test('an organisation’s policy locks and suggests settings, changes while the app runs, and leaves one’s own values as they were', async ({
  desk,
}) => {
  const { env, path, set } = placeOf(desk);
  const { window } = await desk.launch({ env });
  await drawn(window);
  await window.evaluate(() => lifeline.call('settings.change', { company: 'My own company' }));
  await window.keyboard.press('Control+5');
  const company = window.getByLabel(text.settings.company, { exact: true });
  await expect(company).toHaveValue('My own company');

  set(contoso);
  await expect(company).toHaveValue('Contoso Ltd');
  await expect(company).not.toBeEditable();
  await expect(company).toHaveAccessibleDescription(text.policy.lockedBy('Contoso IT'));
  await expect(window.getByLabel(text.dialPlan.way)).toBeDisabled();
  await expect(window.getByLabel(text.settings.savesPin)).toBeDisabled();
  const country = window.getByRole('combobox', { name: text.settings.country });
  await expect(country).toHaveValue('New Zealand');
  await expect(country).toHaveAccessibleDescription(text.policy.presetBy('Contoso IT'));
  const outside = window.getByLabel(text.dialPlan.outsideLine);
  await outside.fill('9');
  await expect(window.getByText(text.policy.senderDomain('contoso.example'))).toBeVisible();

  rmSync(path);
  await expect(company).toHaveValue('My own company');
  await expect(company).toBeEditable();
  await expect(outside).toHaveValue('9');
  await expect(country).toHaveValue('');
  const kept = readFileSync(join(desk.places.userData, 'settings.json'), 'utf8');
  expect(kept).toContain('My own company');
  expect(kept).not.toMatch(/Contoso|"NZ"|by-hand/);
});

test('one’s own settings go out without what the organisation has decided, and come in without a change to it', async ({
  desk,
}) => {
  const { env, set } = placeOf(desk);
  const { app, window } = await desk.launch({ env });
  await drawn(window);
  await window.evaluate(() => lifeline.call('settings.change', { company: 'My own company', product: 'Mine' }));
  await window.keyboard.press('Control+5');
  set(contoso);
  await expect(window.getByLabel(text.settings.company, { exact: true })).toHaveValue('Contoso Ltd');
  const file = join(desk.places.home, 'mine.json');
  await chooseFile(app, file);
  const section = window.getByRole('region', { name: text.settingsFile.title });
  await section.getByRole('button', { name: text.settingsFile.save }).click();
  await expect(window.getByText(text.settingsFile.saved('mine.json'))).toBeVisible();
  const saved = readFileSync(file, 'utf8');
  expect(saved).toContain('My own company');
  expect(saved).not.toMatch(/Contoso|"NZ"|by-hand/);

  await window.evaluate(() => lifeline.call('settings.change', { product: 'Another' }));
  await chooseFileToOpen(app, file);
  await section.getByRole('button', { name: text.settingsFile.load }).click();
  // A header, and the one setting that would be another.
  await expect(section.getByRole('row')).toHaveCount(2);
  await expect(section.getByRole('row').last()).toContainText('Mine');
});

test('what the organisation suggests can be taken again, row by row, and stays so over a restart', async ({ desk }) => {
  const { env, set } = placeOf(desk);
  set({ organisation: 'Contoso IT', preset: { country: 'NZ', outsideLine: '0', savesPin: false, theme: 'dark' } });
  const { window } = await desk.launch({ env });
  await drawn(window);
  await window.keyboard.press('Control+5');
  const main = window.getByRole('main');
  const words = text.policy.takeSuggestion('Contoso IT');
  const back = (label: string) => main.getByRole('button', { name: `${words}: ${label}`, exact: true });
  const outside = main.getByLabel(text.dialPlan.outsideLine, { exact: true });
  const savesPin = main.getByLabel(text.settings.savesPin, { exact: true });
  const country = main.getByRole('combobox', { name: text.settings.country });
  await expect(outside).toHaveValue('0');
  await expect(main.getByRole('button', { name: words })).toHaveCount(0);
  await outside.fill('9');
  await expect(outside).toBeFocused();
  await savesPin.check();
  await country.fill('Germany');
  await window.getByRole('option', { name: 'Germany', exact: true }).click();
  await expect(main.getByRole('button', { name: words })).toHaveCount(3);

  await back(text.dialPlan.outsideLine).click();
  await expect(outside).toHaveValue('0');
  await expect(outside).toHaveAccessibleDescription(text.policy.presetBy('Contoso IT'));
  await back(text.settings.savesPin).click();
  await expect(savesPin).not.toBeChecked();
  await expect(main.getByRole('button', { name: words })).toHaveCount(1);
  await expect(country).toHaveValue('Germany');

  const { window: again } = await desk.restart();
  await drawn(again);
  await again.keyboard.press('Control+5');
  const then = again.getByRole('main');
  await expect(then.getByLabel(text.dialPlan.outsideLine, { exact: true })).toHaveValue('0');
  await then.getByRole('button', { name: `${words}: ${text.settings.country}`, exact: true }).click();
  await expect(then.getByRole('combobox', { name: text.settings.country })).toHaveValue('New Zealand');
  await expect(then.getByRole('button', { name: words })).toHaveCount(0);
});

test('the organisation’s own number comes before the vendor’s, and its words stand beside it', async ({ desk }) => {
  const { env, set } = placeOf(desk);
  set({ ...contoso, locked: {}, preset: {} });
  const { app, window } = await desk.launch({ env });
  const contact = window.getByRole('region', { name: text.policy.contactTitle('Service Point') });
  await expect(contact).toContainText('+49 69 1234567');
  await expect(contact).toContainText('Have your asset number ready.');
  await contact.getByRole('button', { name: `${text.call.copy}: +49 69 1234567` }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('+49 69 1234567');
  await window.keyboard.press('F1');
  await expect(window.getByRole('region', { name: text.policy.contactTitle('Service Point') })).toBeVisible();
});

test('a long help text leaves the vendor’s number in sight, and is there in full when it is asked for', async ({
  desk,
}) => {
  const { env, set } = placeOf(desk);
  set({ ...contoso, locked: {}, preset: {}, helpText: `${'Ask first.\n'.repeat(300)}The last line.` });
  const { window } = await desk.launch({ env });
  const call = window.getByRole('region', { name: text.call.nearest }).getByRole('button', { name: /^Call / });
  await expect(call).toBeInViewport({ ratio: 1 });
  await window.getByRole('button', { name: text.policy.showAll }).click();
  await window.getByText('The last line.').scrollIntoViewIfNeeded();
  await expect(window.getByText('The last line.')).toBeInViewport();
  await expect(call).not.toBeInViewport();
  await window.getByRole('button', { name: text.policy.showLess }).click();
  await expect(window.getByRole('button', { name: text.policy.showAll })).toBeVisible();
});

test('what of a policy cannot be used is said in Settings, field by field, and a file that others may write is ignored', async ({
  desk,
}) => {
  const { env, path, set } = placeOf(desk);
  set({ organisation: 'Contoso IT', locked: { company: 'Contoso Ltd', country: 'Germany' }, colour: 'red' });
  const { window } = await desk.launch({ env });
  await drawn(window);
  await window.keyboard.press('Control+5');
  const section = window.getByRole('region', { name: text.policy.title });
  await expect(section).toContainText(path);
  await expect(section).toContainText(text.policy.broken('locked.country', text.policy.invalid.country));
  await expect(section).toContainText(text.policy.unknown('colour'));
  await expect(window.getByLabel(text.settings.company, { exact: true })).toHaveValue('Contoso Ltd');
  chmodSync(path, 0o666);
  await expect(section).toContainText(text.keptFile.reason['not-trusted']);
  await expect(window.getByLabel(text.settings.company, { exact: true })).toHaveValue('');
});

test('half a policy leaves the last good one in force, now and at the next start', async ({ desk }) => {
  const { env, put, set } = placeOf(desk);
  set(contoso);
  const { window } = await desk.launch({ env });
  await drawn(window);
  await expect.poll(() => existsSync(join(desk.places.userData, 'policy-copy.json'))).toBe(true);
  put('{"locked": {"comp');
  await window.keyboard.press('Control+5');
  const section = window.getByRole('region', { name: text.policy.title });
  await expect(section).toContainText(text.keptFile.reason['not-json']);
  await expect(window.getByLabel(text.settings.company, { exact: true })).toHaveValue('Contoso Ltd');
  const again = await desk.restart();
  await drawn(again.window);
  await again.window.keyboard.press('Control+5');
  await expect(again.window.getByLabel(text.settings.company, { exact: true })).toHaveValue('Contoso Ltd');
});

test('one’s own settings go out as a policy for others, in each system’s form, and without a word about oneself', async ({
  desk,
}) => {
  const { app, window } = await desk.launch();
  await drawn(window);
  await window.evaluate(() =>
    lifeline.call('settings.change', {
      contactName: 'Ada Lovelace',
      company: 'Bärenbräu',
      country: 'DE',
      dialPlan: { outsideLine: '0' },
      senderAddresses: ['ada@example.org'],
    }),
  );
  await window.keyboard.press('Control+5');
  const contents: string[] = [];
  for (const form of policyForms) {
    const file = join(desk.places.home, `policy.${form}`);
    await chooseFile(app, file);
    await window.getByRole('button', { name: `${text.policy.exportTitle}: ${text.policy.exportForms[form]}` }).click();
    await expect(window.getByText(text.policy.exported(`policy.${form}`))).toBeVisible();
    contents.push(readFileSync(file).toString(form === 'reg' ? 'utf16le' : 'utf8'));
  }
  expect(JSON.parse(contents[0] ?? '')).toEqual({
    organisation: 'Bärenbräu',
    senderDomain: 'example.org',
    preset: { company: 'Bärenbräu', country: 'DE', outsideLine: '0' },
  });
  for (const content of contents) {
    expect(content).toContain('Bärenbräu');
    expect(content).not.toMatch(/Ada|ada@/);
  }
});

test('a share that hangs holds up neither the start, nor a call, nor the end, and the last good copy of its guide counts', async ({
  desk,
}) => {
  const share = await Share.at(desk.places);
  try {
    const { env, set } = placeOf(desk);
    const guide = { ...builtInGuide, id: 'contoso-vpn', product: 'Contoso VPN', shortName: 'VPN' };
    writeFileSync(join(share.source, 'vpn.support-guide.json'), guideFile(guide));
    set({ organisation: 'Contoso IT', guides: { folder: share.mounted } });
    const { window } = await desk.launch({ env });
    const inSwitch = (page: typeof window) => page.getByRole('button', { name: 'ALM', exact: true });
    await expect(inSwitch(window)).toBeVisible();
    await desk.quit();

    share.hang();
    const { window: again } = await desk.launch({ env });
    await expect(inSwitch(again)).toBeVisible();
    await again.getByRole('button', { name: 'Call Germany' }).click();
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    await again.keyboard.press('Control+5');
    await expect(again.getByText(text.policy.guideFolder['no-answer'](share.mounted))).toBeVisible({ timeout: 20_000 });
    await desk.quit();
  } finally {
    await share.unmount();
  }
});
