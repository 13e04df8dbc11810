import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A format made in place, or a value that writes itself: neither knows the region that everything else is written for. */
const inPlace = /new Intl\.(?:DateTimeFormat|NumberFormat|RelativeTimeFormat)\b|\.toLocale(?:Date|Time)?String\(/;

test.each(['main', 'renderer'])('%s writes dates, times and numbers through the texts alone', (wing) => {
  const files = readdirSync(join(root, wing), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.filter((name) => inPlace.test(readFileSync(join(root, wing, name), 'utf8')))).toEqual([]);
});
