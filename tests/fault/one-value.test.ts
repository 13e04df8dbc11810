import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../fixtures/empty-folder';
import { tellsApart } from './corruption';
import { keepers } from './fixtures/keepers';

const words = '"an hour of notes"';

/** Where the values of a file's JSON are that are not lists, and what they are. */
function valuesIn(content: string): readonly { readonly at: number; readonly value: string }[] {
  const values = content.matchAll(/"(?<key>\w+)": ?(?<value>"(?:[^"\\]|\\.)*"|\d+|true|false)/g);
  return [...values].flatMap(({ index, 0: whole, groups }) => {
    const { key = '', value = '' } = groups ?? {};
    return tellsApart.includes(key) || value === words ? [] : [{ at: index + whole.length - value.length, value }];
  });
}

test.each(keepers)(
  '$name: whatever value of the file is damaged, what was written beside it stays',
  async ({ open }) => {
    const folder = emptyFolder();
    await open(folder).write(JSON.parse(words));
    const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
      (name) => /\.jsonl?$/.test(name) && readFileSync(join(folder, name), 'utf8').includes(words),
    );
    const content = readFileSync(join(folder, file ?? ''), 'utf8');
    const lost: string[] = [];
    for (const { at, value } of valuesIn(content)) {
      for (const damaged of ['7', 'null', `"${'x'.repeat(300_000)}"`]) {
        const copy = emptyFolder();
        cpSync(folder, copy, { recursive: true });
        writeFileSync(join(copy, file ?? ''), content.slice(0, at) + damaged + content.slice(at + value.length));
        if (open(copy).read() !== JSON.parse(words)) lost.push(`${content.slice(at - 20, at)} ${damaged.slice(0, 9)}`);
      }
    }
    expect(lost).toEqual([]);
  },
  60_000,
);
