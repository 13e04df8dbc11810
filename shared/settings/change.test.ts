import { expect, test } from 'vitest';
import { aState } from '../../tests/fixtures/a-state';
import { changedSettings } from './change';

const { settings } = aState;

test('two fields of the dial plan that are changed one after the other both last', () => {
  const once = changedSettings(settings, { dialPlan: { outsideLine: '0' } });
  const twice = changedSettings(once, { dialPlan: { internationalForm: '00', outsideLine: undefined } });
  expect(twice.dialPlan).toEqual({ ...settings.dialPlan, outsideLine: '0', internationalForm: '00' });
});

test('a change of something else leaves the dial plan alone', () => {
  const changed = changedSettings(settings, { company: 'Example', dialPlan: undefined });
  expect(changed).toEqual({ ...settings, company: 'Example' });
});
