import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { guidesInFolder } from './guides-in-folder';
import { openShelf } from './shelf';

const chosen = { get: () => 'alm', set: () => undefined };
const [line] = builtInGuide.lines;
if (!line) throw new Error('The guide has no lines.');
const corrected = { ...builtInGuide, lines: [{ ...line, shown: '+1 202 991 0541', e164: '+12029910541' }] };
const vault = { ...builtInGuide, id: 'contoso-vault', product: 'Contoso Vault' };

function writePolicyCopy(folder: string, policy: object): void {
  const copy = { version: 1, taken: '2026-01-15T12:00:00.000Z', policy };
  writeFileSync(join(folder, 'policy-copy.json'), JSON.stringify(copy));
}

test('an empty folder has the built-in guide', () => {
  expect(guidesInFolder(emptyFolder())).toEqual([builtInGuide]);
});

test('own and corrected guides are read, and nothing in the folder is touched', () => {
  const folder = emptyFolder();
  const shelf = openShelf(folder, { say: () => undefined, chosen });
  shelf.save(corrected);
  shelf.save(vault);
  writeFileSync(join(folder, 'guides', 'torn.json'), '{"version":1,"guide":');
  const before = readdirSync(join(folder, 'guides'));
  expect(guidesInFolder(folder)).toEqual([corrected, vault]);
  expect(readdirSync(join(folder, 'guides'))).toEqual(before);
  expect(readFileSync(join(folder, 'guides', 'torn.json'), 'utf8')).toBe('{"version":1,"guide":');
});

test('a built-in guide that the organisation has switched off is not there, unless none else is', () => {
  const folder = emptyFolder();
  writePolicyCopy(folder, { guides: { folder: '/share', builtIn: 0 } });
  expect(guidesInFolder(folder)).toEqual([builtInGuide]);
  const handOut = (...guides: object[]) => {
    const copies = guides.map((guide, at) => ({ file: `/share/${at}.json`, guide }));
    writeFileSync(join(folder, 'policy-guides.json'), JSON.stringify({ version: 1, guides: copies }));
  };
  handOut(vault);
  expect(guidesInFolder(folder)).toEqual([vault]);
  // Its own, in place of the one that comes with the app.
  handOut(vault, corrected);
  expect(guidesInFolder(folder)).toEqual([corrected, vault]);
});

test('the copies of guides that no policy names any more vouch for no number', () => {
  const folder = emptyFolder();
  const handedOut = { version: 1, guides: [{ file: '/share/vault.json', guide: vault }] };
  writeFileSync(join(folder, 'policy-guides.json'), JSON.stringify(handedOut));
  expect(guidesInFolder(folder)).toEqual([builtInGuide]);
  writePolicyCopy(folder, { locked: { company: 'Contoso' } });
  expect(guidesInFolder(folder)).toEqual([builtInGuide]);
  writePolicyCopy(folder, { guides: { folder: '/share' } });
  expect(guidesInFolder(folder)).toEqual([builtInGuide, vault]);
  writePolicyCopy(folder, { guides: { files: ['/share/vault.json'] } });
  expect(guidesInFolder(folder)).toEqual([builtInGuide, vault]);
});

test('what the organisation hands out is there, and an own correction stands in for it', () => {
  const folder = emptyFolder();
  const handedOut = { version: 1, guides: [{ file: '/share/vault.json', guide: vault }] };
  writeFileSync(join(folder, 'policy-guides.json'), JSON.stringify(handedOut));
  writePolicyCopy(folder, { guides: { folder: '/share' } });
  expect(guidesInFolder(folder)).toEqual([builtInGuide, vault]);
  const renamed = { ...vault, vendor: 'Contoso' };
  openShelf(folder, { say: () => undefined, chosen }).save(renamed);
  expect(guidesInFolder(folder)).toEqual([builtInGuide, renamed]);
});
