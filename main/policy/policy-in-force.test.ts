import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { text } from '../../shared/text';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { surroundings } from '../../tests/fixtures/surroundings';
import { openSettings } from '../desk/settings/settings-store';
import { openPolicyCopy } from './policy-copy';
import { policyFile } from './policy-file';
import { openPolicy, type PolicyInForce } from './policy-in-force';
import { type Found, type PolicySource, unusable } from './policy-source';
import { watchPolicy } from './watch-policy';

const now = () => new Date('2026-01-15T12:00:00Z');
const contoso = { organisation: 'Contoso IT', locked: { company: 'Contoso' } };

/** A place whose answers the test decides. */
function aSource(first: Found) {
  const answers = { at: first, asked: first };
  const source: PolicySource = { place: 'the share', look: () => answers.at, ask: async () => answers.asked };
  return { source, answers };
}

test('where there is none nothing is in force', async () => {
  const { source } = aSource({ state: 'none' });
  const policy = await openPolicy({ source, copy: openPolicyCopy(emptyFolder()), now });
  expect(policy.value()).toMatchObject({ source: '', policy: { organisation: '', locked: {} } });
});

test('a place that stops answering leaves its last good copy in force, with its age and the reason, at the next start too', async () => {
  const copy = openPolicyCopy(emptyFolder());
  const { source, answers } = aSource({ state: 'read', raw: contoso });
  const policy = await openPolicy({ source, copy, now });
  await policy.refresh();
  answers.asked = unusable('no-answer');
  await policy.refresh();
  const expected = { policy: contoso, trouble: text.policy.reason['no-answer'], copyTaken: '2026-01-15T12:00:00.000Z' };
  expect(policy.value()).toMatchObject(expected);
  answers.at = { state: 'to-be-asked' };
  const later = await openPolicy({ source, copy, now });
  expect(later.value()).toMatchObject({ policy: contoso, copyTaken: '2026-01-15T12:00:00.000Z' });
});

test('a file that others may have written brings no older policy back, and one that is taken away leaves no copy', async () => {
  const copy = openPolicyCopy(emptyFolder());
  const { source, answers } = aSource({ state: 'read', raw: contoso });
  const policy = await openPolicy({ source, copy, now });
  await policy.refresh();
  answers.asked = unusable('not-trusted');
  await policy.refresh();
  expect(policy.value()).toMatchObject({ policy: { locked: {} }, source: 'the share' });
  expect(policy.value().trouble).not.toBe('');
  answers.asked = { state: 'none' };
  await policy.refresh();
  expect(copy.read()).toBeUndefined();
});

test('a damaged copy is no policy', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'policy-copy.json'), '{"version":1,"taken":');
  const { source } = aSource(unusable('no-answer'));
  const policy = await openPolicy({ source, copy: openPolicyCopy(folder), now });
  expect(policy.value().policy.locked).toEqual({});
});

test('what changes while a slow place is being asked is asked for afterwards', async () => {
  let asked = 0;
  let answer: (found: Found) => void = () => undefined;
  const source: PolicySource = {
    place: 'the share',
    look: () => ({ state: 'none' }),
    ask: () => {
      asked += 1;
      return asked > 1
        ? Promise.resolve({ state: 'read', raw: contoso })
        : new Promise((resolve) => {
            answer = resolve;
          });
    },
  };
  const policy = await openPolicy({ source, copy: openPolicyCopy(emptyFolder()), now });
  const first = policy.refresh();
  const second = policy.refresh();
  answer({ state: 'none' });
  await Promise.all([first, second]);
  expect(policy.value().policy).toMatchObject(contoso);
});

/** A person's settings under a policy in a file, which is watched. */
async function aWatchedFile() {
  const around = emptyFolder();
  const folder = join(around, 'alm-lifeline');
  const path = join(folder, 'policy.json');
  const source = policyFile(path, [process.getuid?.() ?? 0]);
  const data = emptyFolder();
  const policy: PolicyInForce = await openPolicy({ source, copy: openPolicyCopy(data), now });
  const settings = openSettings(data, { ...surroundings(data), policy: () => policy.value().policy });
  const put = (content: object) => {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    writeFileSync(`${path}.new`, JSON.stringify(content), { mode: 0o644 });
    renameSync(`${path}.new`, path);
  };
  return { around, folder, path, data, policy, settings, put, end: watchPolicy(policy, path) };
}

test('a policy that comes, changes and goes counts without a restart, and takes nothing of the person’s own with it', async () => {
  const { folder, path, settings, put, end } = await aWatchedFile();
  await settings.change({ company: 'My own', country: 'DE' });
  put(contoso);
  await vi.waitFor(() => expect(settings.value().company).toBe('Contoso'));
  expect(await settings.change({ company: 'Other' })).toMatchObject({ ok: false, error: { code: 'locked' } });
  put({ ...contoso, locked: { company: 'Contoso Ltd' } });
  await vi.waitFor(() => expect(settings.value().company).toBe('Contoso Ltd'));
  rmSync(path);
  await vi.waitFor(() => expect(settings.value()).toMatchObject({ company: 'My own', country: 'DE' }));
  rmSync(folder, { recursive: true });
  put(contoso);
  await vi.waitFor(() => expect(settings.value().company).toBe('Contoso'));
  end();
});

test('nothing that a policy says is ever in the person’s own file', async () => {
  const { data, settings, put, end } = await aWatchedFile();
  put({ locked: { company: 'LOCKED-VALUE' }, preset: { product: 'PRESET-VALUE' } });
  await vi.waitFor(() => expect(settings.value()).toMatchObject({ company: 'LOCKED-VALUE', product: 'PRESET-VALUE' }));
  await settings.change({ contactName: 'Ada', company: 'LOCKED-VALUE', product: 'PRESET-VALUE' });
  end();
  const alone = openSettings(data, surroundings(data));
  expect(alone.value().contactName).toBe('Ada');
  expect(JSON.stringify(alone.own())).not.toMatch(/LOCKED-VALUE|PRESET-VALUE/);
});
