import { createDecipheriv, randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({ safeStorage: {} as Record<string, unknown> }));
vi.mock('electron', () => electron);

const onPlatform = (platform: NodeJS.Platform) => vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);

/** The module as it finds one version of Electron. */
async function withSafeStorage(safeStorage: Record<string, unknown>) {
  vi.resetModules();
  electron.safeStorage = safeStorage;
  return import('./safe-storage');
}

const cipherOf = (mark: string) => (plain: string) => Buffer.from(`${mark}${plain}`);
const plainOf = (cipher: Buffer) => cipher.toString().slice(3);

/** A short PIN's cipher as Chromium writes it on Linux and macOS, opened with a key at random; undefined where that fails. */
function openedWithAnyKey(): string | undefined {
  const decipher = createDecipheriv('aes-128-cbc', randomBytes(16), Buffer.alloc(16, ' '));
  try {
    return Buffer.concat([decipher.update(randomBytes(16)), decipher.final()]).toString();
  } catch {
    return undefined;
  }
}

/** As from Electron 45 on. */
const modern = (changes: Record<string, unknown> = {}) => ({
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptStringAsync: async (plain: string) => cipherOf('v11')(plain),
  decryptStringAsync: async (cipher: Buffer) => ({ result: plainOf(cipher), shouldReEncrypt: false }),
  isEncryptionAvailable: () => {
    throw new Error('Newer versions do without.');
  },
  ...changes,
});

/** As up to Electron 44. */
const older = (changes: Record<string, unknown> = {}) => ({
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: cipherOf('v11'),
  decryptString: plainOf,
  ...changes,
});

beforeEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['linux', 'v10x', true],
  ['linux', 'v11x', false],
  ['linux', 'v12x', false],
  ['darwin', 'v10x', false],
  ['win32', 'v10x', false],
] as const)('on %s, %s has the fixed key: %s', async (platform, cipher, isFixed) => {
  const { hasFixedKey } = await withSafeStorage(older());
  expect(hasFixedKey(Buffer.from(cipher), platform)).toBe(isFixed);
});

describe.each([
  ['newer', modern],
  ['older', older],
] as const)('with a %s Electron', (_age, electronWith) => {
  test('what is locked on Linux can be unlocked', async () => {
    onPlatform('linux');
    const { lock, unlock } = await withSafeStorage(electronWith());
    const locked = await lock('345');
    expect(locked).toMatchObject({ kind: 'done' });
    expect(locked.kind === 'done' && (await unlock(locked.value))).toEqual({ kind: 'done', value: { plain: '345' } });
  });

  test.each(['basic_text', 'unknown'])('the store %s is no key', async (backend) => {
    onPlatform('linux');
    const { lock, unlock } = await withSafeStorage(electronWith({ getSelectedStorageBackend: () => backend }));
    expect(await lock('345')).toEqual({ kind: 'no-key' });
    expect(await unlock(Buffer.from('v11345'))).toEqual({ kind: 'no-key' });
  });

  test('what the fixed key protects is not read, as anybody could have written it', async () => {
    onPlatform('linux');
    const { unlock } = await withSafeStorage(electronWith());
    expect(await unlock(Buffer.from('v10345'))).toEqual({ kind: 'unreadable' });
  });

  test.each(['darwin', 'win32'] as const)(
    '%s marks its own key by v10, and has no stores to choose from',
    async (platform) => {
      onPlatform(platform);
      const { lock, unlock } = await withSafeStorage(
        electronWith({
          getSelectedStorageBackend: undefined,
          encryptString: cipherOf('v10'),
          encryptStringAsync: async (plain: string) => cipherOf('v10')(plain),
        }),
      );
      expect(await lock('345')).toEqual({ kind: 'done', value: Buffer.from('v10345') });
      expect(await unlock(Buffer.from('v10345'))).toEqual({ kind: 'done', value: { plain: '345' } });
    },
  );

  test('what cannot be decrypted is unreadable, in words that name nothing', async () => {
    onPlatform('linux');
    const fail = () => {
      throw new Error('Error while decrypting 345.');
    };
    const { unlock } = await withSafeStorage(
      electronWith({ decryptString: fail, decryptStringAsync: async () => fail() }),
    );
    expect(await unlock(Buffer.from('v11345'))).toEqual({ kind: 'unreadable' });
  });

  test('what another key makes of a cipher is unreadable and is not renewed', async () => {
    onPlatform('linux');
    const outcomes = Array.from({ length: 20_000 }, openedWithAnyKey).filter((plain) => plain !== undefined);
    // One in 250 is opened without an error.
    expect(outcomes.length).toBeGreaterThan(20);
    const encryptStringAsync = vi.fn(async (text: string) => cipherOf('v11')(text));
    let plain = '';
    const { unlock } = await withSafeStorage(
      electronWith({
        encryptStringAsync,
        decryptString: () => plain,
        decryptStringAsync: async () => ({ result: plain, shouldReEncrypt: true }),
      }),
    );
    for (plain of ['', ...outcomes]) {
      expect(await unlock(Buffer.from('v11345')), JSON.stringify(plain)).toEqual({ kind: 'unreadable' });
      expect(encryptStringAsync).not.toHaveBeenCalledWith(plain);
    }
  });

  test('a keyring that fails is no key', async () => {
    onPlatform('linux');
    const fail = () => {
      throw new Error('No.');
    };
    const { lock, unlock } = await withSafeStorage(
      electronWith({ isEncryptionAvailable: fail, isAsyncEncryptionAvailable: async () => fail() }),
    );
    expect(await lock('345')).toEqual({ kind: 'no-key' });
    expect(await unlock(Buffer.from('v11345'))).toEqual({ kind: 'no-key' });
  });
});

describe('with a newer Electron', () => {
  test('a yes that means the fixed password is no key', async () => {
    onPlatform('linux');
    const { lock, unlock } = await withSafeStorage(
      modern({ encryptStringAsync: async (plain: string) => cipherOf('v10')(plain) }),
    );
    expect(await lock('345')).toEqual({ kind: 'no-key' });
    expect(await unlock(Buffer.from('v11345'))).toEqual({ kind: 'no-key' });
  });

  test('"temporarily unavailable" is not "unreadable"', async () => {
    onPlatform('darwin');
    const { unlock } = await withSafeStorage(
      modern({
        decryptStringAsync: async () => {
          throw new Error('safeStorage.decryptStringAsync is temporarily unavailable. Please try again.');
        },
      }),
    );
    expect(await unlock(Buffer.from('v10345'))).toEqual({ kind: 'no-key' });
  });

  test('what is to be encrypted anew comes back encrypted anew', async () => {
    onPlatform('linux');
    const { unlock } = await withSafeStorage(
      modern({
        encryptStringAsync: async (plain: string) => cipherOf('v12')(plain),
        decryptStringAsync: async (cipher: Buffer) => ({ result: plainOf(cipher), shouldReEncrypt: true }),
      }),
    );
    expect(await unlock(Buffer.from('v11345'))).toEqual({
      kind: 'done',
      value: { plain: '345', renewed: Buffer.from('v12345') },
    });
  });
});
