import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openVault } from '../../tests/fixtures/open-vault';
import { guideVaults, vaultName } from './guide-vaults';

const other: Pick<Guide, 'id' | 'identifiers'> = {
  id: 'contoso-vault',
  identifiers: [{ id: 'customer', name: 'Customer number', isSecret: false, neededFor: ['phone'] }],
};

test('each guide has a value of its own, and never sees that of another', async () => {
  let current: Pick<Guide, 'id' | 'identifiers'> = builtInGuide;
  const opened: string[] = [];
  const vault = guideVaults(
    () => current,
    (name) => {
      opened.push(name);
      return openVault(emptyFolder());
    },
  );
  await vault.keep('345', false);
  current = other;
  expect(vault.status().state).toBe('none');
  await vault.keep('C-7', false);
  expect(await vault.reveal()).toEqual({ ok: true, value: 'C-7' });
  current = builtInGuide;
  expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
  expect(opened).toEqual(['pin', 'secret-contoso-vault-customer']);
});

test('a guide that knows its customers by nothing keeps nothing', async () => {
  const vault = guideVaults(
    () => ({ id: 'plain', identifiers: [] }),
    () => openVault(emptyFolder()),
  );
  expect(vault.status().state).toBe('none');
  expect(await vault.keep('345', false)).toMatchObject({ ok: false, error: { code: 'no-identifier' } });
});

test('the PIN of ALM lies where it always did', () => {
  expect(vaultName('alm', 'pin')).toBe('pin');
});

test('whoever listens is told of every vault, also of one that is opened later', async () => {
  let told = 0;
  const vault = guideVaults(
    () => builtInGuide,
    () => openVault(emptyFolder()),
  );
  vault.onChange(() => {
    told += 1;
  });
  await vault.keep('345', false);
  expect(told).toBeGreaterThan(0);
});

test('a guide may name several, each kept apart', async () => {
  const guide: Pick<Guide, 'id' | 'identifiers'> = {
    id: 'contoso-vault',
    identifiers: [
      { id: 'customer', name: 'Customer number', isSecret: false, neededFor: ['phone'] },
      { id: 'contract', name: 'Contract', isSecret: true, neededFor: ['email'] },
    ],
  };
  const vaults = guideVaults(
    () => guide,
    () => openVault(emptyFolder()),
  );
  await vaults.of('contract').keep('K-9', false);
  expect(vaults.status().state).toBe('none');
  expect(vaults.further()).toMatchObject([{ identifier: 'contract', state: 'kept' }]);
  expect(await vaults.of('contract').reveal()).toEqual({ ok: true, value: 'K-9' });
  expect(await vaults.of('site').reveal()).toMatchObject({ ok: false, error: { code: 'no-identifier' } });
});
