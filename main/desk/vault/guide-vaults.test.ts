import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import type { Guide } from '../../../shared/guide/schema';
import { keptNames } from '../../../shared/kept-names';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { openVault } from '../../../tests/fixtures/open-vault';
import { takeOverFormerName } from '../../storage/former-name';
import { openInventory } from '../../storage/inventory';
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

test('all values of some guides are there to be taken out of a text, whichever guide is in use', async () => {
  let current: Pick<Guide, 'id' | 'identifiers'> = builtInGuide;
  const vaults = guideVaults(
    () => current,
    () => openVault(emptyFolder()),
  );
  await vaults.keep('345', false);
  current = other;
  await vaults.keep('C-7', false);
  const revealed = await Promise.all(vaults.allOf([builtInGuide, other]).map((each) => each.reveal()));
  expect(revealed.flatMap((each) => (each.ok ? [each.value] : []))).toEqual(['345', 'C-7']);
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

test('no two identifiers of any guides lie in the same file', () => {
  const names = [
    ['a', 'b-c-d'],
    ['a-b', 'c-d'],
    ['a-b-c', 'd'],
    ['a-b', 'c'],
    ['a', 'b-c'],
  ].map(([guide = '', identifier = '']) => vaultName(guide, identifier));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(`${name}.json`).toMatch(keptNames);
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

test('what an earlier version kept under another name is at hand', async () => {
  const folder = emptyFolder();
  const inventory = openInventory(folder);
  writeFileSync(join(folder, 'secret-contoso-customer-number.json'), 'as it was');
  takeOverFormerName(folder, 'secret-contoso-customer-number', vaultName('contoso', 'customer-number'), inventory);
  expect(readdirSync(folder).filter((file) => file.startsWith('secret-'))).toEqual([
    'secret-contoso_customer-number.json',
  ]);
  expect(readFileSync(join(folder, 'secret-contoso_customer-number.json'), 'utf8')).toBe('as it was');
});

test('a value of today is never replaced by one of an earlier version', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'secret-contoso-a-b.json'), 'before');
  writeFileSync(join(folder, 'secret-contoso_a-b.json'), 'today');
  takeOverFormerName(folder, 'secret-contoso-a-b', vaultName('contoso', 'a-b'), openInventory(folder));
  expect(readFileSync(join(folder, 'secret-contoso_a-b.json'), 'utf8')).toBe('today');
});
