import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { guideFile } from '../../shared/guide/guide-file';
import { defaultSettings } from '../../shared/settings/defaults';
import { text } from '../../shared/text';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { policyFile } from '../policy/policy-file';
import { reportPolicy } from './policy-report';

/** A person's folder, and a policy on their computer. */
function aComputer(policy?: string, own: object = {}) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...defaultSettings, ...own }));
  const place = join(emptyFolder(), 'alm-lifeline');
  mkdirSync(place, { mode: 0o755 });
  const path = join(place, 'policy.json');
  if (policy !== undefined) writeFileSync(path, policy, { mode: 0o644 });
  return { folder, path, source: policyFile(path, [process.getuid?.() ?? 0]) };
}

const sound = JSON.stringify({
  organisation: 'Contoso IT',
  locked: { company: 'Contoso' },
  preset: { country: 'DE', theme: 'dark', startsAtSignIn: true },
  contact: { phone: '+49 69 1234' },
});

test('says of each setting its value, who decides it and whether it is locked', async () => {
  const { folder, path, source } = aComputer(sound, { company: 'Mine', theme: 'light' });
  const { out, status } = await reportPolicy(source, 'text', folder);
  expect(status).toBe(0);
  expect(out).toContain(text.policy.report.from(path, 'Contoso IT'));
  for (const row of [
    /^company +Contoso +policy +yes$/m,
    /^country +DE +policy +no$/m,
    /^theme +light +person +no$/m,
    /^savesPin +true +default +no$/m,
  ]) {
    expect(out).toMatch(row);
  }
  expect(out).toMatch(/^startsAtSignIn +true +policy +no$/m);
  expect(out).toMatch(/^contact\.phone +\+49 69 1234 +policy +yes$/m);
});

test('as JSON it is for programs', async () => {
  const { folder, source } = aComputer(sound);
  const { out } = await reportPolicy(source, 'json', folder);
  expect(JSON.parse(out)).toMatchObject({
    organisation: 'Contoso IT',
    settings: { company: { value: 'Contoso', layer: 'locked', locked: true }, country: { layer: 'preset' } },
    problems: [],
  });
});

test('without a policy the status is 1, with a part that is not used it is 3, and so it is when none of it is used', async () => {
  const none = aComputer();
  expect(await reportPolicy(none.source, 'text', none.folder)).toMatchObject({ status: 1, out: '' });
  const partly = aComputer(JSON.stringify({ locked: { company: 'Contoso', country: 'Germany' } }));
  const part = await reportPolicy(partly.source, 'text', partly.folder);
  expect(part.status).toBe(3);
  expect(part.out).toMatch(/^company +Contoso +policy +yes$/m);
  expect(part.out).toContain('locked.country');
  const ignored = aComputer(sound);
  chmodSync(ignored.path, 0o666);
  const whole = await reportPolicy(ignored.source, 'text', ignored.folder);
  expect(whole.status).toBe(3);
  expect(whole.out).toContain(text.keptFile.reason['not-trusted']);
});

test('a guide that cannot be used is a part that is not used, as text and as JSON, and nothing is kept of the others', async () => {
  const share = emptyFolder();
  writeFileSync(join(share, 'sound.json'), guideFile({ ...builtInGuide, id: 'contoso-vpn' }));
  const guides = { folder: share, files: [join(share, 'none.json')] };
  const { folder, source } = aComputer(JSON.stringify({ guides }));
  const { out, status } = await reportPolicy(source, 'text', folder);
  expect(status).toBe(3);
  expect(out).toContain(text.policy.guideUnusable(join(share, 'none.json'), text.policy.guideMissing));
  expect(readdirSync(folder)).toEqual(['settings.json']);
  const gone = aComputer(JSON.stringify({ guides: { folder: '/no/such/folder' } }));
  const json = await reportPolicy(gone.source, 'json', gone.folder);
  expect(json.status).toBe(3);
  expect(JSON.parse(json.out)).toMatchObject({
    problems: [{ field: 'guides', message: text.policy.guideFolder.missing('/no/such/folder') }],
  });
  const whole = aComputer(JSON.stringify({ guides: { folder: share } }));
  expect((await reportPolicy(whole.source, 'text', whole.folder)).status).toBe(0);
});

test('whoever asks changes nothing by it, and what a policy holds cannot command a terminal', async () => {
  const { folder, source } = aComputer(
    JSON.stringify({ organisation: 'x', locked: { 'a\u001b[2J': 1 }, helpText: '\u001b[2J' }),
  );
  const { out } = await reportPolicy(source, 'text', folder);
  expect(out).not.toContain('\u001b');
  expect(readdirSync(folder)).toEqual(['settings.json']);
});
