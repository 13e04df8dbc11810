import { expect, test } from 'vitest';
import { dialLink } from '../phone/dial-link';
import { defaultSettings } from '../settings/defaults';
import { builtInGuide } from './built-in-guide';
import { withHeard } from './heard-menu';
import { type Guide, guideSchema } from './schema';

const day = '2026-11-26';
const menu = [{ press: '1', say: 'Support' }, { press: '2' }];
const guide: Guide = {
  ...builtInGuide,
  lines: builtInGuide.lines.map((line) => (line.id === 'germany' ? { ...line, menu } : line)),
};
const heard = { line: 'germany', step: 1, press: '4', say: ' Existing case ' };
const germany = (of: Guide | undefined) => of?.lines.find(({ id }) => id === 'germany');

test('what was heard takes the place of one step, with its day, and is a sound guide', () => {
  const corrected = withHeard(guide, heard, day);
  expect(germany(corrected)?.menu).toEqual([menu[0], { press: '4', say: 'Existing case', heard: day }]);
  expect(guideSchema.safeParse(corrected).success).toBe(true);
});

test('a number without a menu gets its first step', () => {
  const corrected = withHeard(builtInGuide, { ...heard, step: 0 }, day);
  expect(germany(corrected)?.menu).toEqual([{ press: '4', say: 'Existing case', heard: day }]);
});

test.each([
  ['nothing was heard', { ...heard, press: ' ', say: '' }],
  ['the key is none', { ...heard, press: 'four' }],
  ['there are too many keys', { ...heard, press: '1'.repeat(13) }],
  ['the step is beyond the menu', { ...heard, step: 3 }],
  ['the line is gone', { ...heard, line: 'atlantis' }],
])('nothing is corrected where %s', (_why, wrong) => {
  expect(withHeard(guide, wrong, day)).toBeUndefined();
});

test('other numbers stay, and no key of a menu is ever in a link', () => {
  const corrected = withHeard(guide, { ...heard, press: '987654' }, day);
  expect(corrected?.lines.filter(({ id }) => id !== 'germany')).toEqual(
    guide.lines.filter(({ id }) => id !== 'germany'),
  );
  const line = germany(corrected);
  expect(line && JSON.stringify(dialLink(defaultSettings.dialPlan, line))).not.toContain('987654');
});
