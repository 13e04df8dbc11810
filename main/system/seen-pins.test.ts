import { expect, test } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openVault } from '../../tests/fixtures/open-vault';
import { rememberPins } from './seen-pins';

test('a PIN that was entered or read is known, also one that was refused', async () => {
  const folder = emptyFolder();
  const { vault, seen } = rememberPins(openVault(folder));
  await vault.keep(' 345\n', false);
  await vault.keep('p678', false);
  expect([...seen]).toEqual(['345', 'p678']);
  const { vault: again, seen: read } = rememberPins(openVault(folder));
  expect([...read]).toEqual([]);
  await again.reveal();
  expect([...read]).toEqual(['345']);
});

test('one that was forgotten is not kept here either', async () => {
  const { vault, seen } = rememberPins(openVault(emptyFolder()));
  await vault.keep('345', false);
  vault.forget();
  expect([...seen]).toEqual([]);
});
