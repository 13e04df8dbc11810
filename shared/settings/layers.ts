import type { Policy } from '../policy/policy-schema';
import { type PolicySetting, policySettings } from '../policy/policy-settings';
import { failure, type Result, success } from '../result';
import { changedSettings } from './change';
import { defaultSettings } from './defaults';
import type { Settings, SettingsChange } from './schema';

/** What is in force where there is no policy. */
export const noPolicy: Policy = {
  organisation: '',
  helpText: '',
  senderDomain: '',
  locked: {},
  preset: {},
  contact: {},
  guides: {},
};

/** Who decides a setting: of these the last one that says anything. */
type Layer = 'default' | 'preset' | 'own' | 'locked';

/** Settings, or a change of them, which leaves things out. */
type Some = SettingsChange | Settings | typeof defaultSettings;

/** The value of one setting, by the name that a policy knows it by. */
export function settingOf(settings: Some, name: PolicySetting): unknown {
  const place = policySettings.find((each) => each.name === name)?.at ?? [];
  return place.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    settings,
  );
}

/** Which layer decides a setting. */
export function layerOf(name: PolicySetting, own: Settings, { locked, preset }: Policy): Layer {
  if (locked[name] !== undefined) return 'locked';
  const isChosen = own.chosenOverPreset.includes(name);
  if (isChosen || settingOf(own, name) !== settingOf(defaultSettings, name)) return 'own';
  return preset[name] === undefined ? 'default' : 'preset';
}

/** What a policy says of some settings, as a change of the settings. The system itself holds what happens at sign-in. */
function asChange({ startsAtSignIn: _bySystem, ...values }: Policy['locked']): SettingsChange {
  const {
    dialWay: way,
    outsideLine,
    internationalForm,
    deskCountry,
    nationalWithinCountry,
    sipDomain,
    ...plain
  } = values;
  return {
    ...plain,
    dialPlan: { way, outsideLine, internationalForm, deskCountry, nationalWithinCountry, sipDomain },
  };
}

const pick = (values: Policy['locked'], wanted: (name: PolicySetting) => boolean): Policy['locked'] =>
  Object.fromEntries(policySettings.flatMap(({ name }) => (wanted(name) ? [[name, values[name]]] : [])));

/** The settings that count: default < preset < own < locked. The person's own are not touched. */
export function settingsInForce(own: Settings, policy: Policy): Settings {
  const preset = pick(policy.preset, (name) => layerOf(name, own, policy) === 'preset');
  return changedSettings(changedSettings(own, asChange(preset)), asChange(policy.locked));
}

/** Whether the person has chosen otherwise than the policy suggests. */
export function isOverridden(name: PolicySetting, own: Settings, policy: Policy): boolean {
  const suggested = policy.preset[name];
  return suggested !== undefined && layerOf(name, own, policy) === 'own' && settingOf(own, name) !== suggested;
}

/** A person's own settings as if they had never chosen one of them. */
export function withoutChoice(own: Settings, name: PolicySetting): Settings {
  const unchosen = asChange(Object.fromEntries([[name, settingOf(defaultSettings, name)]]));
  return { ...changedSettings(own, unchosen), chosenOverPreset: own.chosenOverPreset.filter((each) => each !== name) };
}

/**
 * A person's own settings to take along: without what the policy decides and they have never chosen themselves, as its
 * default is no choice of theirs.
 */
export function ownChoices(own: Settings, policy: Policy): SettingsChange {
  const { version: _, ...all } = own;
  const isTheirs = (name: PolicySetting) => layerOf(name, own, { ...policy, locked: {} }) === 'own';
  const isDecided = (name: PolicySetting) => policy.locked[name] !== undefined || policy.preset[name] !== undefined;
  return policySettings.reduce<SettingsChange>(
    (choices, { name }) => (isDecided(name) && !isTheirs(name) ? without(choices, name) : choices),
    all,
  );
}

/** What is in force once a person has made a change. */
export function settingsAfter(own: Settings, policy: Policy, change: SettingsChange): Settings {
  const allowed = ownChange(own, policy, change);
  return settingsInForce(allowed.ok ? changedSettings(own, allowed.value) : own, policy);
}

/** A change without one of its settings. */
function without(change: SettingsChange, name: PolicySetting): SettingsChange {
  const [first, second] = policySettings.find((each) => each.name === name)?.at ?? [];
  if (first === undefined) return change;
  if (second === undefined) return { ...change, [first]: undefined };
  return { ...change, dialPlan: { ...change.dialPlan, [second]: undefined } };
}

/**
 * What of a change is the person's to make, as a change of their own settings. What is locked is left out; so is what is
 * in force by the policy already, so that nothing of the policy becomes their own.
 *
 * @returns `locked` where nothing of it is left because the organisation has decided it otherwise
 */
export function ownChange(own: Settings, policy: Policy, change: SettingsChange): Result<SettingsChange, 'locked'> {
  let left = change;
  let refused = 0;
  let taken = 0;
  const chosen = new Set(own.chosenOverPreset);
  const inForce = settingsInForce(own, policy);
  for (const { name } of policySettings) {
    const wanted = settingOf(change, name);
    if (wanted === undefined) continue;
    const isSame = wanted === settingOf(inForce, name);
    const layer = layerOf(name, own, policy);
    if (layer === 'locked' || (layer === 'preset' && isSame)) {
      left = without(left, name);
      if (!isSame) refused += 1;
    } else {
      taken += 1;
      if (policy.preset[name] !== undefined) chosen.add(name);
    }
  }
  const others = Object.keys(change).filter((key) => !policySettings.some(({ at }) => at[0] === key));
  if (refused > 0 && taken === 0 && others.length === 0) {
    return failure('locked', { organisation: policy.organisation });
  }
  return success(chosen.size > own.chosenOverPreset.length ? { ...left, chosenOverPreset: [...chosen] } : left);
}
