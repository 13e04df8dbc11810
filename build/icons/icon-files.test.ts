import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appIcon, iconFiles, windowsSizes } from './icon-files.mjs';

/** A PNG's width stands in bytes 16 to 19 of the file (PNG specification, 11.2.2). */
const widthOf = (file: string) => readFileSync(file).readUInt32BE(16);

test('every icon that is to be drawn is there, in its size', () => {
  const drawn = iconFiles().map(({ name }) => ({ name, size: widthOf(path.join(import.meta.dirname, name)) }));
  expect(drawn).toEqual(iconFiles().map(({ name, size }) => ({ name, size })));
});

test('the Windows icon is made of sizes that exist', () => {
  expect(windowsSizes.every((size) => existsSync(path.join(import.meta.dirname, appIcon(size))))).toBe(true);
});
