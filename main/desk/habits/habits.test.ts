import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { openHabits } from './habits';

const mark = (number: number) => number.toString(16).padStart(64, '0');
const silent = () => undefined;

describe('the ways to dial that a person has agreed to', () => {
  test('are none at first, and are remembered after a restart', () => {
    const folder = emptyFolder();
    const { agreedDials } = openHabits(folder, silent);
    expect(agreedDials.has(mark(1))).toBe(false);
    agreedDials.add([mark(1), mark(2)]);
    expect(agreedDials.has(mark(1))).toBe(true);
    const later = openHabits(folder, silent).agreedDials;
    expect([1, 2, 3].map((number) => later.has(mark(number)))).toEqual([true, true, false]);
  });

  test('leave what else is remembered as it is', () => {
    const folder = emptyFolder();
    const habits = openHabits(folder, silent);
    habits.said('no-tray');
    habits.agreedDials.add([mark(1)]);
    habits.used('portal');
    const later = openHabits(folder, silent);
    expect(later.wasSaid('no-tray')).toBe(true);
    expect(later.recentCommands()).toEqual(['portal']);
    expect(later.agreedDials.has(mark(1))).toBe(true);
  });

  test('are remembered for this run where the disk does not take them', () => {
    const folder = emptyFolder();
    const { agreedDials } = openHabits(join(folder, 'nowhere', 'at-all'), silent);
    agreedDials.add([mark(1)]);
    expect(agreedDials.has(mark(1))).toBe(true);
  });

  test('are few, however many were added: the newest are kept', () => {
    const folder = emptyFolder();
    const { agreedDials } = openHabits(folder, silent);
    for (let number = 0; number < 1_000; number += 1) agreedDials.add([mark(number)]);
    const later = openHabits(folder, silent).agreedDials;
    expect(later.has(mark(999))).toBe(true);
    expect(later.has(mark(0))).toBe(false);
    expect(readFileSync(join(folder, 'habits.json'), 'utf8').length).toBeLessThan(5_000);
  });

  test('that do not have their form agree to nothing', () => {
    const folder = emptyFolder();
    openHabits(folder, silent).agreedDials.add([mark(1)]);
    const file = join(folder, 'habits.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(mark(1), '*'));
    const { agreedDials } = openHabits(folder, silent);
    expect(agreedDials.has('*')).toBe(false);
    expect(agreedDials.has(mark(1))).toBe(false);
  });
});
