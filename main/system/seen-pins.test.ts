import { expect, test } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openVault } from '../../tests/fixtures/open-vault';
import { rememberPins } from './seen-pins';

test('a PIN that was entered or read is known, also one that was refused', () => {
  const folder = emptyFolder();
  const { vault, seen } = rememberPins(openVault(folder));
  vault.keep(' 345\n', false);
  vault.keep('p678', false);
  expect([...seen]).toEqual(['345', 'p678']);
  const { vault: again, seen: read } = rememberPins(openVault(folder));
  expect([...read]).toEqual([]);
  again.reveal();
  expect([...read]).toEqual(['345']);
});

test('one that was forgotten is not kept here either', () => {
  const { vault, seen } = rememberPins(openVault(emptyFolder()));
  vault.keep('345', false);
  vault.forget();
  expect([...seen]).toEqual([]);
});
