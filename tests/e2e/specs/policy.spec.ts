import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyForms } from '../../../shared/policy/policy-forms';
import { text } from '../../../shared/text';
import { chooseFile } from '../fixtures/choose-file';
import { type Desk, expect, test } from '../fixtures/desk';
import { drawn } from '../fixtures/drawn';

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
  await expect(section).toContainText(text.policy.broken('locked.country', text.invalid.country));
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
