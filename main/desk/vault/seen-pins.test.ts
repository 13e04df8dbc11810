import { expect, test, vi } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { fakeKeyring } from '../../../tests/fixtures/fake-keyring';
import { openVault } from '../../../tests/fixtures/open-vault';
import { rememberPins } from './seen-pins';

test('a PIN that was entered or read is known, also one that was refused', async () => {
  const folder = emptyFolder();
  const entered = rememberPins();
  const vault = entered.watch(openVault(folder));
  await vault.keep(' 345\n', false);
  await vault.keep('p678', false);
  expect([...entered.all()]).toEqual(['345', 'p678']);
  const read = rememberPins();
  const again = read.watch(openVault(folder));
  expect([...read.all()]).toEqual([]);
  await again.reveal();
  expect([...read.all()]).toEqual(['345']);
});

test('those that were replaced in an earlier run are known once the vault has opened them', async () => {
  const folder = emptyFolder();
  const earlier = openVault(folder);
  await earlier.keep('111', false);
  await earlier.keep('345', false);
  const seen = rememberPins();
  await seen.watch(openVault(folder)).former();
  expect([...seen.all()]).toEqual(['111']);
});

test('one that was forgotten is not kept here either, and those of other vaults are', async () => {
  const seen = rememberPins();
  const [one, other] = [seen.watch(openVault(emptyFolder())), seen.watch(openVault(emptyFolder()))];
  await one.keep('345', false);
  await other.keep('C-7', false);
  one.forget();
  expect([...seen.all()]).toEqual(['C-7']);
});

test('one that is brought back into memory is known again, as is one that is opened', async () => {
  const seen = rememberPins();
  const vault = seen.watch(openVault(emptyFolder(), fakeKeyring('missing')));
  await vault.keep('345', false);
  vault.forget();
  expect([...seen.all()]).toEqual([]);
  vault.restore();
  await vi.waitFor(() => expect([...seen.all()]).toEqual(['345']));
});
