import { expect, test } from 'vitest';
import { aState } from '../../tests/fixtures/a-state';
import { readCommandLine } from '../terminal/command-line';
import { jumpList } from './jump-list';

const program = ['C:\\Program Files\\ALM Lifeline\\alm-lifeline.exe'];
const now = new Date('2026-01-15T12:00:00Z');
const [first] = aState.guide.lines;
if (!first) throw new Error('There is no number.');
const lines = [...aState.guide.lines, { ...first, id: `${first.id}-2` }];
const state = { ...aState, guide: { ...aState.guide, lines }, settings: { ...aState.settings, country: 'DE' } };
const onWindows = (command: readonly string[] = program) => jumpList('win32', command, state, now) ?? [];

test.each(['darwin', 'linux'])('%s has no jump list', (platform) => {
  expect(jumpList(platform, program, state, now)).toBeUndefined();
});

test('on win32 every number is in it, the nearest first, and the palette', () => {
  const [numbers, tasks] = onWindows();
  expect(numbers?.items).toHaveLength(lines.length);
  expect(numbers?.items?.[0]).toMatchObject({ program: program[0], args: '--dial=germany' });
  expect(tasks?.items).toMatchObject([{ args: '--palette' }]);
});

test('on win32 the program understands everything that is in it', () => {
  for (const { args = '' } of onWindows().flatMap(({ items }) => items ?? [])) {
    const read = readCommandLine([args]);
    expect(read.ok && read.value.kind === 'open' && read.value.ignored, args).toEqual([]);
    expect(read.ok && read.value.kind === 'open' && read.value.opening).not.toBe('window');
  }
});

test('on win32 what the program always needs goes before, quoted where it has to be', () => {
  const [numbers] = onWindows([...program, 'C:\\my app', '--user-data-dir=C:\\d']);
  expect(numbers?.items?.[0]?.args).toBe('"C:\\my app" --user-data-dir=C:\\d --dial=germany');
});
