import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { into } from '../../tests/fixtures/surroundings';
import { guidesInFolder } from './guides-in-folder';
import { openShelf } from './shelf';

const { email: _, ...withoutEmail } = builtInGuide;
const vault: Guide = {
  ...withoutEmail,
  id: 'contoso-vault',
  product: 'Contoso Vault',
  vendor: 'Contoso',
  identifiers: [{ id: 'customer', name: 'Customer number', isSecret: false, neededFor: ['phone'] }],
  severities: [],
};

const [first, ...others] = builtInGuide.lines;
if (!first) throw new Error('The guide has no lines.');
const corrected: Guide = {
  ...builtInGuide,
  lines: [{ ...first, shown: '+1 202 991 0541', e164: '+12029910541' }, ...others],
};

/** The guide of the vault as its company is called. */
const of = (vendor: string): Guide => ({ ...vault, vendor });

function shelfIn(folder: string, said: string[] = []) {
  let id = 'alm';
  const chosen = {
    get: () => id,
    set: (next: string) => {
      id = next;
    },
  };
  return openShelf(folder, { say: into(said), chosen });
}

describe('a new desk', () => {
  test('has the built-in guide, and no folder for others', () => {
    const folder = emptyFolder();
    const shelf = shelfIn(folder);
    expect(shelf.list()).toEqual([builtInGuide]);
    expect(shelf.current()).toBe(builtInGuide);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a file in the place of the folder of guides costs no guide that is kept from then on', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'guides'), 'not a folder');
  const said: string[] = [];
  const shelf = shelfIn(folder, said);
  expect(shelf.list()).toEqual([builtInGuide]);
  expect(said).toEqual([expect.stringContaining('guides.set-aside-')]);
  expect(shelf.save(vault)).toEqual({ ok: true, value: undefined });
  expect(shelfIn(folder).list()).toEqual([builtInGuide, vault]);
});

describe('a guide of one’s own', () => {
  test('stands beside the built-in one after a restart, readable by its owner alone', () => {
    const folder = emptyFolder();
    expect(shelfIn(folder).save(vault)).toEqual({ ok: true, value: undefined });
    expect(shelfIn(folder).list()).toEqual([builtInGuide, vault]);
    expect(statSync(join(folder, 'guides')).mode & 0o77).toBe(0);
    expect(statSync(join(folder, 'guides', 'contoso-vault.json')).mode & 0o77).toBe(0);
  });

  test('that was entered by hand is nobody else’s, so a change of it corrects nothing', () => {
    const folder = emptyFolder();
    shelfIn(folder).save(vault);
    const again = shelfIn(folder);
    again.save({ ...vault, vendor: 'Contoso Ltd' });
    expect(again.original(vault.id)).toBeUndefined();
    again.undo();
    again.save({ ...vault, vendor: 'Contoso Inc' });
    expect(shelfIn(folder).original(vault.id)).toBeUndefined();
  });

  test('that a colleague made is theirs, and a change of it a correction', () => {
    const shelf = shelfIn(emptyFolder());
    shelf.save({ ...vault, vendor: 'By hand' });
    shelf.replace(vault);
    shelf.save({ ...vault, vendor: 'Contoso Ltd' });
    expect(shelf.original(vault.id)).toEqual(vault);
  });

  test('is in use once it was turned to, and the built-in one again when it is removed', () => {
    const shelf = shelfIn(emptyFolder());
    shelf.save(vault);
    shelf.choose(vault.id);
    expect(shelf.current()).toEqual(vault);
    shelf.remove(vault.id);
    expect(shelf.current()).toBe(builtInGuide);
    shelf.undo();
    expect(shelf.current()).toEqual(vault);
  });

  test('that is removed takes with it what was set aside of it, and does not come back with a newer version', () => {
    const folder = emptyFolder();
    shelfIn(folder).save(vault);
    const guides = join(folder, 'guides');
    const file = readFileSync(join(guides, 'contoso-vault.json'), 'utf8');
    writeFileSync(join(guides, 'contoso-vault.json'), file.replace('"+442038800017"', '"nonsense"'));
    writeFileSync(join(guides, 'contoso-vault.newer.json'), file.replace('"version": 1', '"version": 2'));
    const shelf = shelfIn(folder);
    expect(shelf.list()).toHaveLength(2);
    expect(shelf.remove(vault.id).ok).toBe(true);
    // What it was before each change is kept, so that removing it can be taken back.
    const left = readdirSync(guides).filter((name) => !name.includes('.before-'));
    expect(left).toEqual([]);
    shelf.undo();
    expect(shelf.list()).toHaveLength(2);
  });

  test('that is not there cannot be turned to', () => {
    const shelf = shelfIn(emptyFolder());
    expect(shelf.choose('atlantis')).toMatchObject({ ok: false, error: { code: 'unknown-guide' } });
    expect(shelf.current()).toBe(builtInGuide);
  });

  test('loses a number that can’t be read, and nothing else', () => {
    const folder = emptyFolder();
    shelfIn(folder).save(vault);
    const file = join(folder, 'guides', 'contoso-vault.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"+442038800017"', '"nonsense"'));
    const said: string[] = [];
    const [, kept] = shelfIn(folder, said).list();
    expect(kept?.lines.map(({ id }) => id)).toEqual(vault.lines.map(({ id }) => id).filter((id) => id !== 'uk'));
    expect(said.join()).toContain('contoso-vault.json');
  });

  test('that the disk does not take is told, and what there was stays', () => {
    const folder = emptyFolder();
    chmodSync(folder, 0o500);
    const shelf = shelfIn(folder);
    const saved = shelf.save(vault);
    // Root may write everywhere.
    if (process.getuid?.() !== 0) expect(saved.ok).toBe(false);
    expect(shelf.list().length).toBe(saved.ok ? 2 : 1);
  });
});

describe('a correction of the built-in guide', () => {
  test('is in force, and what was published is still known', () => {
    const folder = emptyFolder();
    shelfIn(folder).save(corrected);
    const later = shelfIn(folder);
    expect(later.current()).toEqual(corrected);
    expect(later.original('alm')).toEqual(builtInGuide);
    expect(later.list()).toEqual([corrected]);
  });

  test('of a correction leaves what was published first', () => {
    const shelf = shelfIn(emptyFolder());
    shelf.save(corrected);
    shelf.save({ ...corrected, vendor: 'Delinea' });
    expect(shelf.original('alm')).toEqual(builtInGuide);
  });

  test('can be given up, and taken back', () => {
    const shelf = shelfIn(emptyFolder());
    shelf.save(corrected);
    shelf.remove('alm');
    expect(shelf.current()).toBe(builtInGuide);
    expect(shelf.original('alm')).toBeUndefined();
    shelf.undo();
    expect(shelf.current()).toEqual(corrected);
  });

  test('is told to whoever listens, and so is its undoing', () => {
    const shelf = shelfIn(emptyFolder());
    let told = 0;
    shelf.onChange(() => {
      told += 1;
    });
    shelf.save(corrected);
    shelf.undo();
    expect(told).toBe(2);
    expect(shelf.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });
});

test('of many guides none but the one in use is read before somebody looks at them', async () => {
  const folder = emptyFolder();
  shelfIn(folder).save(vault);
  // Reading one of these can't go unnoticed.
  for (let index = 0; index < 50; index += 1) writeFileSync(join(folder, 'guides', `broken-${index}.json`), '{');
  const said: string[] = [];
  const shelf = shelfIn(folder, said);
  expect(shelf.current()).toBe(builtInGuide);
  expect(shelf.listed()).toEqual([builtInGuide]);
  shelf.choose(vault.id);
  expect(shelf.current()).toEqual(vault);
  shelf.save({ ...vault, vendor: 'Corrected' });
  shelf.undo();
  expect(shelf.lastChange()).toBeDefined();
  expect(said).toEqual([]);
  await shelf.readAll();
  expect(said.length).toBe(50);
});

test('the largest guide that there can be is there after a restart, as it was published and as it was corrected', () => {
  const folder = emptyFolder();
  const note = 'x'.repeat(600);
  const lines = Array.from({ length: 10_000 }, (_, index) => ({ ...first, id: `line-${index}`, note }));
  shelfIn(folder).replace({ ...vault, lines });
  const shelf = shelfIn(folder);
  expect(shelf.save({ ...of('Corrected'), lines })).toEqual({ ok: true, value: undefined });
  const said: string[] = [];
  const later = shelfIn(folder, said);
  expect(later.find(vault.id)).toMatchObject({ vendor: 'Corrected' });
  expect(later.find(vault.id)?.lines.length).toBe(10_000);
  expect(later.original(vault.id)?.lines.length).toBe(10_000);
  expect(said).toEqual([]);
}, 60_000);

describe('what was changed', () => {
  test('is taken back step by step after a restart, and the last step removes the guide that was added', () => {
    const folder = emptyFolder();
    const shelf = shelfIn(folder);
    shelf.save(of('First'));
    shelf.save({ ...of('Second'), lines: [first] });
    shelf.save(of('Third'));
    const later = shelfIn(folder);
    expect(later.lastChange()).toMatchObject({ product: vault.product, numbers: 1 });
    later.undo();
    expect(later.find(vault.id)?.vendor).toBe('Second');
    expect(shelfIn(folder).lastChange()).toMatchObject({ numbers: vault.lines.length });
    const last = shelfIn(folder);
    last.undo();
    expect(last.find(vault.id)?.vendor).toBe('First');
    expect(last.lastChange()).toMatchObject({ product: vault.product, numbers: undefined });
    last.undo();
    expect(shelfIn(folder).list()).toEqual([builtInGuide]);
    expect(last.lastChange()).toBeUndefined();
    expect(last.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    expect(readdirSync(join(folder, 'guides'))).toEqual([]);
  });

  test('is taken back in the order of the changes, whichever guide each was of', () => {
    const shelf = shelfIn(emptyFolder());
    shelf.save(vault);
    shelf.save(corrected);
    shelf.remove(vault.id);
    shelf.undo();
    expect(shelf.find(vault.id)).toEqual(vault);
    expect(shelf.lastChange()).toMatchObject({ product: builtInGuide.product, numbers: builtInGuide.lines.length });
    shelf.undo();
    expect(shelf.current()).toBe(builtInGuide);
  });

  test('is kept for five changes of a guide, readable by its owner alone', () => {
    const folder = emptyFolder();
    const shelf = shelfIn(folder);
    shelf.save(corrected);
    for (let change = 1; change <= 8; change += 1) shelf.save(of(`Change ${change}`));
    const former = readdirSync(join(folder, 'guides')).filter((name) => name.startsWith('contoso-vault.before-'));
    expect(former.length).toBe(5);
    for (const name of former) expect(statSync(join(folder, 'guides', name)).mode & 0o77).toBe(0);
    for (let change = 7; change >= 3; change -= 1) {
      shelf.undo();
      expect(shelf.find(vault.id)?.vendor).toBe(`Change ${change}`);
    }
    // Then those of the other guide.
    shelf.undo();
    expect(shelf.find(vault.id)?.vendor).toBe('Change 3');
    expect(shelf.current()).toBe(builtInGuide);
  });

  test('is taken back in order where the clock was put back meanwhile', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T12:00:00Z') });
    const shelf = shelfIn(emptyFolder());
    shelf.save(of('First'));
    vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
    shelf.save(of('Second'));
    shelf.save(of('Third'));
    vi.useRealTimers();
    shelf.undo();
    expect(shelf.find(vault.id)?.vendor).toBe('Second');
    shelf.undo();
    expect(shelf.find(vault.id)?.vendor).toBe('First');
  });

  test('and can’t be read any more is told, and never taken for a guide that wasn’t there', () => {
    const folder = emptyFolder();
    const shelf = shelfIn(folder);
    shelf.save(of('First'));
    shelf.save(of('Second'));
    shelf.save(of('Third'));
    const newest = readdirSync(join(folder, 'guides'))
      .filter((name) => name.includes('.before-'))
      .toSorted()
      .at(-1);
    writeFileSync(join(folder, 'guides', newest ?? ''), '{"version": 1');
    const said: string[] = [];
    const later = shelfIn(folder, said);
    expect(later.list().length).toBe(2);
    later.undo();
    expect(later.find(vault.id)?.vendor).toBe('First');
    expect(said.join()).toContain(newest);
  });

  test('is no guide of its own', () => {
    const folder = emptyFolder();
    shelfIn(folder).save(corrected);
    shelfIn(folder).save(vault);
    expect(shelfIn(folder).list()).toEqual([corrected, vault]);
    expect(guidesInFolder(folder)).toEqual([corrected, vault]);
  });
});
