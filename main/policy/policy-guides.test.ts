import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

test('guides of a policy that was withdrawn while the app was closed are gone from the disk, too', async () => {
  const { guides, put, open, policy, folder } = aShelf();
  put('vault.json', guideFile(vault));
  await guides.refresh();
  expect(existsSync(join(folder, 'policy-guides.json'))).toBe(true);
  policy.guides = {};
  await open().guides.refresh();
  expect(existsSync(join(folder, 'policy-guides.json'))).toBe(false);
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

test('a copy with one bad value in it loses that, and no guide beside it', async () => {
  const { guides, put, open, folder } = aShelf();
  put('vault.json', guideFile(vault));
  put('other.json', guideFile({ ...vault, id: 'other', product: 'Other' }));
  await guides.refresh();
  const path = join(folder, 'policy-guides.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"id":"contoso-vault"', '"id":7'));
  expect(open(silent).ids()).toEqual(['alm', 'other']);
});

test('a file that is no UTF-8 is named, and no letter of it is guessed at', async () => {
  const { guides, ids, share } = aShelf();
  writeFileSync(join(share, 'vault.json'), Buffer.from(guideFile({ ...vault, vendor: 'Müller' }), 'latin1'));
  await guides.refresh();
  expect(ids()).toEqual(['alm']);
  expect(guides.problems()).toEqual([expect.stringContaining(text.guides.file.notText)]);
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

test('a folder that does not answer is asked once, not for each of its files', async () => {
  const { put, guides, open } = aShelf();
  put('vault.json', guideFile(vault));
  await guides.refresh();
  const asked: string[] = [];
  const later = open({
    list: async () => 'no-answer',
    async read(file) {
      asked.push(file);
      return 'no-answer';
    },
  });
  await later.guides.refresh();
  expect(asked).toEqual([]);
  expect(later.guides.list()).toEqual([vault]);
});

test('of a folder with more guides than anyone hands out, the first are used, and that is said', async () => {
  const { share, open } = aShelf();
  const files = Array.from({ length: 101 }, (_, at) => join(share, `${String(at).padStart(3, '0')}.json`));
  const { guides } = open({
    list: async () => files,
    read: async (file) => ({ content: Buffer.from(guideFile({ ...vault, id: `g${files.indexOf(file)}` })) }),
  });
  await guides.refresh();
  expect(guides.list()).toHaveLength(100);
  expect(guides.problems()).toEqual([text.policy.guidesLeftOut(share, 100)]);
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
