import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Policy } from '../policy/policy-schema';
import { changedSettings } from './change';
import { defaultSettings } from './defaults';
import { isOverridden, layerOf, noPolicy, ownChange, settingsInForce, withoutChoice } from './layers';
import { type Settings, type SettingsChange, settingsSchema } from './schema';

const untouched = settingsSchema.parse(defaultSettings);
const policyOf = (parts: Partial<Policy>): Policy => ({ ...noPolicy, organisation: 'Contoso IT', ...parts });

/** What the person has afterwards who makes a change. */
function changedBy(own: Settings, policy: Policy, change: SettingsChange): Settings {
  const allowed = ownChange(own, policy, change);
  return allowed.ok ? changedSettings(own, allowed.value) : own;
}

test('a preset counts where the person has chosen nothing, their own value counts over it, and a locked one over both', () => {
  const preset = policyOf({ preset: { company: 'Preset', dialWay: 'teams' } });
  expect(settingsInForce(untouched, preset)).toMatchObject({ company: 'Preset', dialPlan: { way: 'teams' } });
  const own = changedSettings(untouched, { company: 'Own', dialPlan: { way: 'sip' } });
  expect(settingsInForce(own, preset)).toMatchObject({ company: 'Own', dialPlan: { way: 'sip' } });
  const both = policyOf({ ...preset, locked: { company: 'Locked', dialWay: 'zoom' } });
  expect(settingsInForce(own, both)).toMatchObject({ company: 'Locked', dialPlan: { way: 'zoom', outsideLine: '' } });
  expect(['company', 'country'].map((name) => layerOf(name === 'company' ? name : 'country', own, both))).toEqual([
    'locked',
    'default',
  ]);
});

test('over a preset a person may choose what is the default otherwise', () => {
  const policy = policyOf({ preset: { theme: 'dark', savesPin: false } });
  const own = changedBy(untouched, policy, { theme: 'system', savesPin: true });
  expect(settingsInForce(own, policy)).toMatchObject({ theme: 'system', savesPin: true });
  expect(layerOf('theme', own, policy)).toBe('own');
});

test('what a policy suggests can be taken again, and nothing else changes with it', () => {
  const policy = policyOf({ preset: { theme: 'dark', dialWay: 'teams', company: 'Contoso' } });
  const own = changedBy(untouched, policy, {
    theme: 'system',
    dialPlan: { way: 'sip', outsideLine: '9' },
    company: 'Own',
  });
  const back = withoutChoice(withoutChoice(own, 'theme'), 'dialWay');
  expect(settingsInForce(back, policy)).toMatchObject({
    theme: 'dark',
    dialPlan: { way: 'teams', outsideLine: '9' },
    company: 'Own',
  });
  expect(back.chosenOverPreset).toEqual(['company']);
  expect(
    (['theme', 'dialWay', 'company', 'outsideLine'] as const).filter((name) => isOverridden(name, back, policy)),
  ).toEqual(['company']);
});

test('who has chosen just what is suggested has nothing to take', () => {
  const own = changedSettings(untouched, { company: 'Contoso' });
  expect(isOverridden('company', own, policyOf({ preset: { company: 'Contoso' } }))).toBe(false);
  expect(isOverridden('company', own, policyOf({ preset: { company: 'Other' }, locked: { company: 'Locked' } }))).toBe(
    false,
  );
  expect(isOverridden('company', own, noPolicy)).toBe(false);
});

test('what is locked is not for the person to change, and what else they change at the same time is', () => {
  const policy = policyOf({ locked: { company: 'Contoso' } });
  expect(ownChange(untouched, policy, { company: 'Other' })).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(changedBy(untouched, policy, { company: 'Other', contactName: 'Ada' })).toEqual({
    ...untouched,
    contactName: 'Ada',
  });
});

const values = fc.record(
  {
    company: fc.constantFrom('', 'Contoso', 'Fabrikam'),
    country: fc.constantFrom('', 'DE', 'NZ'),
    outsideLine: fc.constantFrom('', '0', '9'),
    savesPin: fc.boolean(),
    theme: fc.constantFrom('system' as const, 'dark' as const),
  },
  { requiredKeys: [] },
);
const change = values.map(({ outsideLine, ...rest }) => ({
  ...rest,
  ...(outsideLine === undefined ? {} : { dialPlan: { outsideLine } }),
}));

test('whatever a policy says and the person does under it, without it every value is one that they chose themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(change, values, values)), (steps) => {
      let own = untouched;
      const theirs: Settings[] = [untouched];
      for (const [wanted, locked, preset] of steps) {
        const policy = policyOf({ locked, preset });
        own = changedBy(own, policy, wanted);
        theirs.push(changedSettings(untouched, wanted));
        const after = settingsInForce(own, policy);
        for (const [name, value] of Object.entries(locked)) {
          expect(name === 'outsideLine' ? after.dialPlan.outsideLine : Reflect.get(after, name)).toBe(value);
        }
      }
      const without = settingsInForce(own, noPolicy);
      expect(theirs.map(({ company }) => company)).toContain(without.company);
      expect(theirs.map(({ country }) => country)).toContain(without.country);
      expect(theirs.map(({ dialPlan }) => dialPlan.outsideLine)).toContain(without.dialPlan.outsideLine);
      expect(without).toEqual(own);
    }),
  );
});

test('what is saved again just as the policy has it does not become the person’s own', () => {
  const policy = policyOf({ locked: { company: 'Contoso' }, preset: { country: 'DE' } });
  const again = settingsInForce(untouched, policy);
  const { version: _version, chosenOverPreset: _chosen, ...whole } = again;
  expect(changedBy(untouched, policy, whole)).toEqual(untouched);
});
