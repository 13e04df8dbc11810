import { expect, test } from 'vitest';
import { appStateSchema } from '../../../shared/ipc/app-state';
import { aState } from '../../../tests/fixtures/a-state';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { openVault } from '../../../tests/fixtures/open-vault';
import { surroundings } from '../../../tests/fixtures/surroundings';
import { openShelf } from '../../guides/shelf';
import { openSettings } from '../settings/settings-store';
import { createDeskState } from './desk-state';
import { createNotices } from './notices';

function openState() {
  const folder = emptyFolder();
  const settings = openSettings(folder, surroundings(folder));
  const vault = openVault(folder);
  const { program } = aState;
  return {
    settings,
    vault,
    state: createDeskState({
      shelf: openShelf(folder, { say: () => undefined, chosen: { get: () => 'alm', set: () => undefined } }),
      settings,
      policy: () => aState.policy,
      vault: { status: vault.status, further: () => [] },
      recentCommands: () => ['write'],
      records: () => ({}),
      notices: createNotices(),
      program,
      guessedCountry: '',
    }),
  };
}

test('holds what the contract names and nothing else, as a page carries it unparsed', async () => {
  const { settings, vault, state } = openState();
  await settings.change({ company: 'Contoso', country: 'DE' });
  await vault.keep('345 678', false);
  state.chooseSeverity('severity-1');
  state.addNotice({ id: 'a', message: 'A notice.' });
  expect(appStateSchema.parse(state.read())).toEqual(state.read());
  expect(JSON.stringify(state.read())).not.toMatch(/345.?678/);
});

test('each change makes it a later one', () => {
  const { state } = openState();
  const revisions = [state.read().revision];
  const changes = [
    () => state.chooseSeverity('lower'),
    () => state.setShortcut('ready'),
    () => state.addNotice({ id: 'a', message: 'A notice.' }),
    () => state.dismissNotice('a'),
    () => state.setOpeners(aState.openers),
    () => state.changed(),
  ];
  for (const change of changes) {
    change();
    revisions.push(state.read().revision);
  }
  expect(revisions).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
