import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { fakeKeyring } from '../../../tests/fixtures/fake-keyring';
import { openVault, openVaultFile } from '../../../tests/fixtures/open-vault';
import { readKeptPin } from './pin-vault';

const onDisk = (folder: string) =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** A keyring that asks for its password until `answer` is called. */
function prompting(mood: Parameters<typeof fakeKeyring>[0] = 'locked') {
  const keyring = fakeKeyring(mood);
  let answer = () => {};
  keyring.prompt = new Promise((resolve) => {
    answer = () => resolve(undefined);
  });
  return { keyring, answer: () => answer() };
}

/** A folder that holds a PIN. */
async function folderWith(pin: string): Promise<string> {
  const folder = emptyFolder();
  await openVault(folder).keep(pin, false);
  return folder;
}

afterEach(() => {
  vi.useRealTimers();
});

test('a vault without a PIN says so, and asks no keyring', async () => {
  const keyring = fakeKeyring();
  const vault = openVault(emptyFolder(), keyring);
  expect(vault.status()).toEqual({ state: 'none', keyring: 'unknown', privileged: false });
  expect(await vault.reveal()).toMatchObject({ ok: false, error: { code: 'no-pin' } });
  expect(keyring.asked).toBe(0);
});

test('where PINs are not to be saved, one is in memory alone, and takes the place of one that was saved', async () => {
  const folder = await folderWith('111');
  const vault = openVault(folder, fakeKeyring(), openVaultFile(folder), () => false);
  expect(await vault.reveal()).toEqual({ ok: true, value: '111' });
  await vault.keep('345', false);
  await vault.retry();
  expect(vault.status()).toMatchObject({ state: 'session' });
  expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
  expect(openVault(folder).status()).toMatchObject({ state: 'none' });
});

describe('with a real keyring', () => {
  test('a PIN is kept across a restart, without the white space around it', async () => {
    const folder = emptyFolder();
    expect((await openVault(folder).keep(' 345\n', false)).ok).toBe(true);
    const vault = openVault(folder);
    expect(vault.status()).toMatchObject({ state: 'kept', since: '2026-01-15T12:00:00.000Z', privileged: false });
    expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
  });

  test('it is asked once, however often the PIN is used', async () => {
    const keyring = fakeKeyring();
    const vault = openVault(await folderWith('345'), keyring);
    await Promise.all([vault.reveal(), vault.reveal()]);
    await vault.reveal();
    expect(keyring.asked).toBe(1);
    expect(vault.status()).toMatchObject({ state: 'kept', keyring: 'real' });
  });

  test('no file holds it in the clear, nor its base64', async () => {
    const folder = await folderWith('86427531');
    expect(onDisk(folder)).not.toContain('86427531');
    expect(onDisk(folder)).not.toContain(Buffer.from('86427531').toString('base64').slice(0, 8));
  });

  test('PINs that were replaced are known after a restart, the last five, and none is in the clear', async () => {
    const folder = emptyFolder();
    const pins = Array.from({ length: 7 }, (_, number) => `8642753${number}`);
    const vault = openVault(folder);
    for (const pin of pins) await vault.keep(pin, false);
    // The same once more replaces nothing.
    await vault.keep('86427536', false);
    const known = pins.slice(1, 6).toReversed();
    expect(await vault.former()).toEqual({ ok: true, value: known });
    const keyring = fakeKeyring();
    const again = openVault(folder, keyring);
    expect(await again.former()).toEqual({ ok: true, value: known });
    await again.former();
    expect(keyring.asked).toBe(5);
    expect(await again.reveal()).toEqual({ ok: true, value: '86427536' });
    for (const pin of pins) expect(onDisk(folder)).not.toContain(pin);
  });

  test('a keyring that takes its time with a new PIN costs none of those before it', async () => {
    vi.useFakeTimers();
    const folder = await folderWith('111');
    const { keyring, answer } = prompting('open');
    const vault = openVault(folder, keyring);
    const kept = vault.keep('345', false);
    await vi.advanceTimersByTimeAsync(3_000);
    await kept;
    expect(vault.status()).toMatchObject({ state: 'session' });
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(vault.status()).toMatchObject({ state: 'kept' });
    expect(await openVault(folder).former()).toEqual({ ok: true, value: ['111'] });
  });

  test('a deleted PIN takes those with it that it had replaced, and brings them back', async () => {
    const folder = emptyFolder();
    const vault = openVault(folder);
    await vault.keep('111', false);
    await vault.keep('345', false);
    const before = onDisk(folder);
    vault.forget();
    expect(await vault.former()).toEqual({ ok: true, value: [] });
    expect(await openVault(folder).former()).toEqual({ ok: true, value: [] });
    vault.restore();
    expect(await vault.former()).toEqual({ ok: true, value: ['111'] });
    expect(onDisk(folder)).toBe(before);
    vault.forget();
    await vault.keep('678', false);
    expect(await vault.former()).toEqual({ ok: true, value: [] });
  });

  test('a replaced PIN that the keyring can’t open now is a failure, one of another keyring is nobody’s', async () => {
    const folder = emptyFolder();
    const vault = openVault(folder);
    await vault.keep('111', false);
    await vault.keep('345', false);
    expect(await openVault(folder, fakeKeyring('locked')).former()).toMatchObject({
      ok: false,
      error: { code: 'keyring-locked' },
    });
    expect(await openVault(folder, fakeKeyring('other')).former()).toEqual({ ok: true, value: [] });
  });

  test('a new PIN takes the place of the old one', async () => {
    const vault = openVault(emptyFolder());
    await vault.keep('345', false);
    await vault.keep('678', false);
    expect(await vault.reveal()).toEqual({ ok: true, value: '678' });
  });

  test('a deleted PIN leaves nothing on the disk', async () => {
    const folder = emptyFolder();
    const vault = openVault(folder);
    await vault.keep('345', false);
    const { cipher } = JSON.parse(onDisk(folder));
    vault.forget();
    expect(vault.status().state).toBe('none');
    expect(await vault.reveal()).toMatchObject({ ok: false });
    expect(openVault(folder).status().state).toBe('none');
    expect(onDisk(folder)).not.toContain(cipher);
  });

  test('a deleted PIN is gone from what was set aside of its file, too', async () => {
    const folder = emptyFolder();
    await openVault(folder).keep('345', false);
    const path = join(folder, 'pin.json');
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...kept, since: 'yesterday' }));
    const vault = openVault(folder);
    // While it runs a hand changes it once more.
    writeFileSync(path, JSON.stringify({ ...kept, since: '2026-01-01T00:00:00.000Z' }));
    expect(vault.forget().ok).toBe(true);
    const contents = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(contents.join()).not.toContain(kept.cipher);
  });

  test.each(['missing', 'locked', 'not wanted'] as const)(
    'a PIN in memory alone takes what was set aside with it when it is deleted (keyring: %s)',
    async (mood) => {
      const folder = await folderWith('345');
      const path = join(folder, 'pin.json');
      const kept = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify({ ...kept, privileged: 7 }));
      const keyring = fakeKeyring(mood === 'not wanted' ? 'open' : mood);
      const vault = openVault(folder, keyring, openVaultFile(folder), () => mood !== 'not wanted');
      expect(onDisk(folder)).toContain(kept.cipher);
      expect((await vault.keep('345', false)).ok).toBe(true);
      expect(vault.status().state).toBe('session');
      expect(vault.forget().ok).toBe(true);
      expect(onDisk(folder)).not.toContain(kept.cipher);
    },
  );

  test('a PIN that a newer version saved is deleted with the one of this version, and does not come back', async () => {
    const folder = await folderWith('345');
    const path = join(folder, 'pin.json');
    const kept = readFileSync(path, 'utf8');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(kept), version: 2 }));
    const vault = openVault(folder, fakeKeyring('missing'));
    expect(readdirSync(folder)).toEqual(['pin.newer.json']);
    await vault.keep('345', false);
    expect(vault.forget().ok).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what cannot be a PIN is refused, and the one that was kept stays', async () => {
    const vault = openVault(emptyFolder());
    await vault.keep('345', false);
    expect(await vault.keep('6\n7', false)).toMatchObject({ ok: false, error: { code: 'pin-line-break' } });
    expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
  });

  test('a key that has changed encrypts the PIN anew', async () => {
    const folder = await folderWith('345');
    const keyring = fakeKeyring();
    keyring.hasNewKey = true;
    const before = onDisk(folder);
    expect(await openVault(folder, keyring).reveal()).toEqual({ ok: true, value: '345' });
    expect(onDisk(folder)).not.toBe(before);
    expect(await openVault(folder).reveal()).toEqual({ ok: true, value: '345' });
  });

  test('a PIN that it cannot open any more is asked for again', async () => {
    const vault = openVault(await folderWith('345'), fakeKeyring('other'));
    expect(await vault.reveal()).toMatchObject({ ok: false, error: { code: 'pin-unreadable' } });
    expect(vault.status()).toMatchObject({ state: 'unreadable', keyring: 'real' });
    await vault.keep('678', false);
    expect(vault.status().state).toBe('kept');
  });
});

describe('without a keyring', () => {
  test('a PIN stays in memory until the program quits, and never reaches the disk', async () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring('missing');
    const vault = openVault(folder, keyring);
    expect((await vault.keep('345', false)).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'session', keyring: 'missing' });
    expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
    expect(readdirSync(folder)).toEqual([]);
    expect(keyring.asked).toBe(0);
    expect(openVault(folder, keyring).status().state).toBe('none');
  });

  test('a PIN that was kept before is taken off the disk when another takes its place', async () => {
    const folder = await folderWith('345');
    await openVault(folder, fakeKeyring('missing')).keep('678', false);
    expect(openVault(folder).status().state).toBe('none');
  });

  test('a PIN in memory goes to the keyring once there is one and that is asked for', async () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring('missing');
    const vault = openVault(folder, keyring);
    await vault.keep('345', false);
    keyring.mood = 'open';
    expect((await vault.retry()).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'kept', keyring: 'real' });
    expect(await openVault(folder).reveal()).toEqual({ ok: true, value: '345' });
  });
});

test('a PIN in memory alone needs no folder to be kept and deleted', async () => {
  const folder = join(emptyFolder(), 'gone');
  const vault = openVault(folder, fakeKeyring('missing'));
  expect((await vault.keep('345', false)).ok).toBe(true);
  expect(vault.forget().ok).toBe(true);
});

test('a folder that was in the place of its file is set aside, and in nobody’s way', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'pin.json'));
  const vault = openVault(folder, fakeKeyring('missing'));
  expect((await vault.keep('345', false)).ok).toBe(true);
  expect(vault.forget().ok).toBe(true);
});

describe.each(['missing', 'locked', 'silent'] as const)('with a keyring that is %s just now', (mood) => {
  test('a PIN that was kept is not lost, and is opened once the keyring is there', async () => {
    const keyring = fakeKeyring(mood);
    const vault = openVault(await folderWith('345'), keyring);
    const revealed = await vault.reveal();
    expect(revealed).toMatchObject({ ok: false, error: { code: `keyring-${mood}` } });
    expect(JSON.stringify(revealed)).not.toContain('345');
    expect(vault.status()).toMatchObject({ state: 'kept', keyring: mood });
    keyring.mood = 'open';
    expect((await vault.retry()).ok).toBe(true);
    expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
    expect(vault.status()).toMatchObject({ state: 'kept', keyring: 'real' });
  });

  test('a new PIN stays in memory', async () => {
    const folder = emptyFolder();
    const vault = openVault(folder, fakeKeyring(mood));
    expect((await vault.keep('345', false)).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'session', keyring: mood });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('looking says so', async () => {
    const keyring = fakeKeyring(mood);
    const vault = openVault(emptyFolder(), keyring);
    await vault.look();
    expect(vault.status().keyring).toBe(mood);
    expect(keyring.asked).toBe(0);
  });
});

describe('while the keyring asks for its password', () => {
  test('a PIN that is entered is at hand after three seconds, and saved once that is answered', async () => {
    vi.useFakeTimers();
    const folder = await folderWith('345');
    const { keyring, answer } = prompting();
    const vault = openVault(folder, keyring);
    const keeping = vault.keep('678', false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await keeping).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'session', keyring: 'locked' });
    expect(await vault.reveal()).toEqual({ ok: true, value: '678' });
    expect(openVault(folder).status().state).toBe('none');
    keyring.mood = 'open';
    answer();
    await vi.waitFor(() => expect(vault.status()).toMatchObject({ state: 'kept', keyring: 'real' }));
    expect(await openVault(folder).reveal()).toEqual({ ok: true, value: '678' });
  });

  test.each([3_000, 0])('a PIN that is deleted meanwhile, after %d ms, does not come back', async (passed) => {
    vi.useFakeTimers();
    const folder = emptyFolder();
    const { keyring, answer } = prompting();
    const vault = openVault(folder, keyring);
    const keeping = vault.keep('345', false);
    await vi.advanceTimersByTimeAsync(passed);
    vault.forget();
    await vi.advanceTimersByTimeAsync(3_000);
    keyring.mood = 'open';
    answer();
    await keeping;
    await vi.advanceTimersByTimeAsync(1);
    expect(vault.status().state).toBe('none');
    expect(onDisk(folder)).not.toContain('"since"');
  });

  test('of two that are entered, the later one is kept', async () => {
    vi.useFakeTimers();
    const folder = emptyFolder();
    const { keyring, answer } = prompting();
    const vault = openVault(folder, keyring);
    const keeping = [vault.keep('345', false), vault.keep('678', false)];
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await vault.reveal()).toEqual({ ok: true, value: '678' });
    keyring.mood = 'open';
    answer();
    await Promise.all(keeping);
    await vi.waitFor(() => expect(vault.status().state).toBe('kept'));
    expect(await openVault(folder).reveal()).toEqual({ ok: true, value: '678' });
  });

  test('whoever wants the PIN is told after half a minute, and has it once that is answered', async () => {
    vi.useFakeTimers();
    const folder = await folderWith('345');
    const { keyring, answer } = prompting();
    const vault = openVault(folder, keyring);
    const told = vi.fn();
    vault.onChange(told);
    const revealing = vault.reveal();
    await vi.advanceTimersByTimeAsync(0);
    expect(vault.status()).toMatchObject({ state: 'kept', keyring: 'locked' });
    expect(told).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await revealing).toMatchObject({ ok: false, error: { code: 'keyring-locked' } });
    keyring.mood = 'open';
    answer();
    await vi.waitFor(() => expect(vault.status().keyring).toBe('real'));
    expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
    expect(keyring.asked).toBe(1);
  });

  test('who does not want the PIN itself neither waits for it nor makes it ask', async () => {
    const { keyring } = prompting();
    const vault = openVault(await folderWith('345'), keyring);
    expect(await vault.reveal('brief')).toMatchObject({ ok: false, error: { code: 'keyring-locked' } });
    expect(vault.status().keyring).toBe('locked');
    keyring.mood = 'silent';
    expect(await vault.reveal('brief')).toMatchObject({ ok: false, error: { code: 'keyring-silent' } });
    expect(keyring.asked).toBe(0);
  });

  test('one that seems ready and then takes its time is waited for five seconds by who does not want the PIN itself', async () => {
    vi.useFakeTimers();
    const { keyring, answer } = prompting('open');
    const vault = openVault(await folderWith('345'), keyring);
    const revealing = vault.reveal('brief');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await revealing).toMatchObject({ ok: false, error: { code: 'keyring-silent' } });
    answer();
    await vi.waitFor(async () => expect(await vault.reveal('brief')).toEqual({ ok: true, value: '345' }));
    keyring.mood = 'locked';
    expect(await vault.reveal('brief')).toEqual({ ok: true, value: '345' });
    expect(keyring.asked).toBe(1);
  });

  test('one that takes its time without a word is waited for, and that is said', async () => {
    vi.useFakeTimers();
    const { keyring } = prompting('open');
    const vault = openVault(await folderWith('345'), keyring);
    void vault.reveal();
    await vi.advanceTimersByTimeAsync(999);
    expect(vault.status().keyring).toBe('unknown');
    await vi.advanceTimersByTimeAsync(1);
    expect(vault.status().keyring).toBe('waiting');
  });

  test('a PIN that is entered meanwhile answers whoever waits', async () => {
    vi.useFakeTimers();
    const { keyring, answer } = prompting();
    const vault = openVault(await folderWith('345'), keyring);
    const revealing = vault.reveal();
    await vi.advanceTimersByTimeAsync(0);
    keyring.prompt = undefined;
    await vault.keep('678', false);
    answer();
    expect(await revealing).toEqual({ ok: true, value: '678' });
  });
});

describe('a PIN that may be privileged', () => {
  test('is kept only once that is wanted', async () => {
    const vault = openVault(emptyFolder());
    expect(await vault.keep('p345', false)).toMatchObject({ ok: false, error: { code: 'pin-privileged' } });
    expect(vault.status().state).toBe('none');
    expect((await vault.keep('p345', true)).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'kept', privileged: true });
  });

  test.each(['open', 'missing'] as const)('is known as one after the restart (keyring: %s)', async (mood) => {
    const vault = openVault(emptyFolder(), fakeKeyring(mood));
    await vault.keep('p345', true);
    expect(vault.status().privileged).toBe(true);
  });
});

test.each([
  ['is no base64', 'not base64!'],
  ['is longer than any PIN', 'x'.repeat(300_000)],
])('a file whose PIN %s is set aside, and the PIN asked for again', async (_what, cipher) => {
  const folder = await folderWith('345');
  writeFileSync(join(folder, 'pin.json'), JSON.stringify({ version: 1, cipher, privileged: false }));
  expect(openVault(folder).status().state).toBe('none');
  expect(readdirSync(folder).some((name) => name.startsWith('pin.set-aside'))).toBe(true);
});

test.each([
  null,
  {},
  { version: 2, cipher: '', privileged: false },
  { version: 1, cipher: '8642', privileged: 'no', pin: '8642' },
  { version: 1, cipher: 8642, privileged: false, pin: '8642' },
])('a file that holds %j is refused without a word of it', (stored) => {
  const refused = readKeptPin(stored);
  expect(refused.ok).toBe(false);
  expect(JSON.stringify(refused)).not.toContain('8642');
});

describe('a PIN that was deleted a moment ago', () => {
  /** A little less than it can be brought back for. */
  const moment = 14_999;

  test('comes back as it was kept, encrypted on disk', async () => {
    const folder = await folderWith('86427531');
    const vault = openVault(folder);
    const kept = vault.status();
    const before = onDisk(folder);
    vault.forget();
    expect(onDisk(folder)).not.toContain(JSON.parse(before).cipher);
    expect(vault.restore()).toEqual({ ok: true, value: undefined });
    expect(vault.status()).toMatchObject({ state: 'kept', since: kept.since });
    expect(onDisk(folder)).toBe(before);
    expect(await openVault(folder).reveal()).toEqual({ ok: true, value: '86427531' });
  });

  test('comes back into memory alone where it was in memory alone', async () => {
    const folder = emptyFolder();
    const vault = openVault(folder, fakeKeyring('missing'));
    await vault.keep('86427531', false);
    expect(vault.status().state).toBe('session');
    vault.forget();
    expect(vault.restore().ok).toBe(true);
    expect(await vault.reveal()).toEqual({ ok: true, value: '86427531' });
    expect(onDisk(folder)).not.toContain('86427531');
  });

  test('is told of when it comes back', async () => {
    const vault = openVault(await folderWith('345'));
    vault.forget();
    const heard = vi.fn();
    vault.onChange(heard);
    vault.restore();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is wiped after that moment', async () => {
    const vault = openVault(await folderWith('345'));
    vi.useFakeTimers();
    vault.forget();
    vi.advanceTimersByTime(moment);
    expect(vault.restore().ok).toBe(true);
    vault.forget();
    vi.advanceTimersByTime(moment + 1);
    expect(vault.restore()).toMatchObject({ ok: false, error: { code: 'pin-too-late' } });
    expect(vault.status().state).toBe('none');
  });

  test('comes back once', async () => {
    const vault = openVault(await folderWith('345'));
    vault.forget();
    vault.restore();
    expect(vault.restore()).toMatchObject({ ok: false, error: { code: 'pin-too-late' } });
  });

  test('does not come back over one that was entered since', async () => {
    const vault = openVault(await folderWith('345'));
    vault.forget();
    await vault.keep('678', false);
    expect(vault.restore()).toMatchObject({ ok: false, error: { code: 'pin-too-late' } });
    expect(await vault.reveal()).toEqual({ ok: true, value: '678' });
  });

  test('is not there where none was', () => {
    const vault = openVault(emptyFolder());
    vault.forget();
    expect(vault.restore()).toMatchObject({ ok: false, error: { code: 'pin-too-late' } });
  });

  test('is not lost by deleting nothing a second time', async () => {
    const vault = openVault(await folderWith('345'));
    vault.forget();
    vault.forget();
    expect(vault.restore().ok).toBe(true);
  });
});
