import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isNewer, readChangelog } from './changelog';

const project = path.resolve(import.meta.dirname, '../..');
const written = readFileSync(path.join(project, 'CHANGELOG.md'), 'utf8');

test('versions are read with their dates and changes, over several lines too', () => {
  const read = readChangelog(
    '# Changes\n\n## 0.2.0 (2026-02-01)\n\n- One\n  more.\n- Two.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n',
  );
  expect(read).toEqual([
    { version: '0.2.0', date: '2026-02-01', changes: ['One more.', 'Two.'] },
    { version: '0.1.0', date: '2026-01-01', changes: ['First.'] },
  ]);
});

test('this version is at the top of the changelog', () => {
  const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
  const [newest] = readChangelog(written);
  expect(newest?.version).toBe(version);
  expect(newest?.changes.length).toBeGreaterThan(0);
});

test('every version of the changelog is read', () => {
  expect(readChangelog(written)).toHaveLength(written.match(/^## /gm)?.length ?? -1);
});

test.each([
  ['0.2.0', '0.1.0', true],
  ['0.10.0', '0.9.1', true],
  ['1.0.0', '0.9.9', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
  ['0.1.1-beta.1', '0.1.0', true],
])('%s is newer than %s: %s', (version, than, newer) => {
  expect(isNewer(version, than)).toBe(newer);
});
