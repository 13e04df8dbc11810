import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readColours } from '../pages/colours';
import { appIcon, iconFiles, trayPanels, windowsSizes, windowsTrayIcons } from './icon-files.mjs';

/** A PNG's width stands in bytes 16 to 19 of the file (PNG specification, 11.2.2). */
const widthOf = (file: string) => readFileSync(file).readUInt32BE(16);

test('every icon that is to be drawn is there, in its size', () => {
  const drawn = iconFiles().map(({ name }) => ({ name, size: widthOf(path.join(import.meta.dirname, name)) }));
  expect(drawn).toEqual(iconFiles().map(({ name, size }) => ({ name, size })));
});

test('the Windows icon is made of sizes that exist', () => {
  expect(windowsSizes.every((size) => existsSync(path.join(import.meta.dirname, appIcon(size))))).toBe(true);
});

/** An icon file's pictures: their count in bytes 4 and 5, the width of each in the first byte of its 16-byte entry. */
function widthsIn(file: string): readonly number[] {
  const content = readFileSync(file);
  return Array.from({ length: content.readUInt16LE(4) }, (_, index) => content.readUInt8(6 + 16 * index));
}

test('every tray icon for Windows holds a picture for each scale', () => {
  for (const { name } of windowsTrayIcons()) {
    expect(widthsIn(path.join(import.meta.dirname, name))).toEqual([16, 20, 24, 32]);
  }
});

test.each(['light', 'dark'] as const)('on a %s panel the tray icon has the colours of the window', (panel) => {
  const colours = readColours(path.join(import.meta.dirname, '../../renderer/styles/colours.css'));
  expect(trayPanels[panel]).toEqual({
    currentColor: colours.get('text')?.[panel],
    '#0a6a9a': colours.get('accent')?.[panel],
    '#b3121d': colours.get('critical-edge')?.[panel],
  });
});

test('every colour of the tray drawings is one that a panel can change', () => {
  const drawings = ['plain', 'pin', 'critical'].map((state) =>
    readFileSync(path.join(import.meta.dirname, `source/tray-${state}.svg`), 'utf8'),
  );
  const colours = new Set(drawings.flatMap((drawing) => drawing.match(/#[0-9a-f]{6}\b/g) ?? []));
  expect([...colours].filter((colour) => !(colour in trayPanels.light) && colour !== '#ffffff')).toEqual([]);
});
