import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { guideFile } from '../../shared/guide/guide-file';
import type { Guide } from '../../shared/guide/schema';
import type { Policy } from '../../shared/policy/policy-schema';
import { text } from '../../shared/text';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openShelf } from '../guides/shelf';
import { openPolicyGuides } from './policy-guides';
import { type ReadElsewhere, readElsewhere } from './read-elsewhere';

const vault: Guide = { ...builtInGuide, id: 'contoso-vault', product: 'Contoso Vault', vendor: 'Contoso' };

/** A person's shelf under a policy that hands guides out from a folder, which a test fills. */
function aShelf(wanted: Policy['guides'] = {}, elsewhere: ReadElsewhere = readElsewhere(process.platform)) {
  const share = emptyFolder();
  const folder = emptyFolder();
  const policy: { guides: Policy['guides'] } = { guides: { folder: share, ...wanted } };
  const open = (by = elsewhere) => {
    const guides = openPolicyGuides({ wanted: () => policy.guides, folder, elsewhere: by });
    let id = 'alm';
    const chosen = {
      get: () => id,
      set: (next: string) => {
        id = next;
      },
    };
    const shelf = openShelf(folder, { say: () => undefined, chosen, fromPolicy: guides });
    guides.onChange(shelf.refresh);
    const ids = () => shelf.list().map((guide) => guide.id);
    return { guides, shelf, ids };
  };
  const put = (name: string, content: string) => {
    writeFileSync(join(share, `${name}.new`), content);
    renameSync(join(share, `${name}.new`), join(share, name));
  };
  return { ...open(), open, share, folder, policy, put };
}

const silent: ReadElsewhere = { list: async () => 'no-answer', read: async () => 'no-answer' };

test('guides from a folder and from files stand beside the built-in one, and go with the policy', async () => {
  const elsewhere = join(emptyFolder(), 'other.json');
  writeFileSync(elsewhere, guideFile({ ...vault, id: 'other', product: 'Other' }));
  const { guides, ids, put, policy } = aShelf({ files: [elsewhere] });
  put('vault.support-guide.json', guideFile(vault));
  await guides.refresh();
  expect(ids()).toEqual(['alm', 'contoso-vault', 'other']);
  expect(guides.problems()).toEqual([]);
  policy.guides = {};
  await guides.refresh();
  expect(ids()).toEqual(['alm']);
});

test('a share that is gone or does not answer leaves the last good copies, at the next start too, and it is said', async () => {
  const { guides, put, open, share } = aShelf();
  put('vault.json', guideFile(vault));
  await guides.refresh();
  const later = open(silent);
  expect(later.ids()).toEqual(['alm', 'contoso-vault']);
  await later.guides.refresh();
  expect(later.ids()).toEqual(['alm', 'contoso-vault']);
  expect(later.guides.problems()).toContain(text.policy.guideFolder['no-answer'](share));
  rmSync(share, { recursive: true });
  await guides.refresh();
  expect(guides.list()).toEqual([vault]);
  expect(guides.problems()).toContain(text.policy.guideFolder.missing(share));
});

test('a file that is broken, breaks the rules, is a pipe or far too large is named, and all others are used', async () => {
  const { guides, share, put } = aShelf();
  put('a.json', '{"format":');
  put('b.json', guideFile({ ...vault, portal: 'http://plain.example/' }));
  put('c.json', ' '.repeat(5_000_000));
  put('d.json', guideFile(vault));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(share, 'e.json')]);
  mkdirSync(join(share, 'f.json'));
  await guides.refresh();
  expect(guides.list()).toEqual([vault]);
  expect(guides.problems().map((said) => said.slice(0, join(share, 'a.json').length))).toEqual(
    ['a.json', 'b.json', 'c.json'].map((name) => join(share, name)),
  );
});

test('half a file leaves the one before it in use, until it is whole', async () => {
  const { guides, put } = aShelf();
  put('vault.json', guideFile(vault));
  await guides.refresh();
  put('vault.json', guideFile(vault).slice(0, 200));
  await guides.refresh();
  expect(guides.list()).toEqual([vault]);
  const newer = { ...vault, product: 'Contoso Vault 2' };
  put('vault.json', guideFile(newer));
  await guides.refresh();
  expect(guides.list()).toEqual([newer]);
});

test('the built-in guide can be switched off, though never so that none is left', async () => {
  const { guides, shelf, ids, put, policy } = aShelf({ builtIn: false });
  expect(ids()).toEqual(['alm']);
  put('vault.json', guideFile(vault));
  await guides.refresh();
  expect(ids()).toEqual(['contoso-vault']);
  expect(shelf.current().id).toBe('contoso-vault');
  policy.guides = { ...policy.guides, builtIn: true };
  await guides.refresh();
  expect(shelf.current().id).toBe('alm');
});

test('what a person corrects in a guide that is handed out stays theirs, and comes off again', async () => {
  const { guides, shelf, put } = aShelf();
  put('vault.json', guideFile(vault));
  await guides.refresh();
  shelf.save({ ...vault, product: 'Corrected' });
  expect(shelf.find(vault.id)?.product).toBe('Corrected');
  expect(shelf.original(vault.id)).toEqual(vault);
  shelf.remove(vault.id);
  expect(shelf.find(vault.id)).toEqual(vault);
  expect(shelf.isOwn(vault.id)).toBe(false);
});
