import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGuideFile } from './guide-file';

test('the guide in docs/guides.md is a sound one', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/guides.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? [];
  expect(readGuideFile(example)).toMatchObject({ ok: true, guide: { id: 'contoso-vault' } });
});
