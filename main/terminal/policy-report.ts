import { join } from 'node:path';
import type { Policy } from '../../shared/policy/policy-schema';
import { policySettings } from '../../shared/policy/policy-settings';
import { defaultSettings } from '../../shared/settings/defaults';
import { layerOf, settingOf, settingsInForce } from '../../shared/settings/layers';
import { type Settings, settingsSchema } from '../../shared/settings/schema';
import { readSettings } from '../../shared/settings/upgrade';
import { text } from '../../shared/text';
import { openPolicyCopy } from '../policy/policy-copy';
import { copiedGuides, readPolicyGuides } from '../policy/policy-guides';
import { openPolicy, type PolicyState } from '../policy/policy-in-force';
import type { PolicySource } from '../policy/policy-source';
import { type ReadElsewhere, readElsewhere } from '../policy/read-elsewhere';
import { systemPolicy } from '../policy/system-policy';
import { readStoredFile } from '../storage/stored-file';
import type { Printed } from './print';
import { printable, printableUpTo } from './printable';

/** The person's own settings, looked at and not touched. */
function ownSettings(folder: string): Settings {
  const stored = readStoredFile(join(folder, 'settings.json'), readSettings);
  return stored.ok && stored.value ? stored.value.value : settingsSchema.parse(defaultSettings);
}

/** Each setting that a policy can decide, its value and who decides it. */
function settingsOf(own: Settings, policy: Policy) {
  const inForce = settingsInForce(own, policy);
  return policySettings.map(({ name }) => {
    const layer = layerOf(name, own, policy);
    return { name, value: settingOf(inForce, name), layer, locked: layer === 'locked' };
  });
}

/** What stands beside the settings: what happens at sign-in, the contact, the help and the guides. */
function othersOf(policy: Policy): readonly (readonly [string, unknown, boolean])[] {
  const { contact, guides, helpText, senderDomain, locked, preset } = policy;
  const signIn = locked.startsAtSignIn ?? preset.startsAtSignIn;
  const within = (group: string, parts: object) =>
    Object.entries(parts).map(([name, value]) => [group === '' ? name : `${group}.${name}`, value, true] as const);
  return [
    ...(signIn === undefined ? [] : [['startsAtSignIn', signIn, locked.startsAtSignIn !== undefined] as const]),
    ...within('contact', contact),
    ...within('guides', guides),
    ...within('', { helpText, senderDomain }).filter(([, value]) => value !== ''),
  ];
}

/** Enough for any path and any name. */
const longestLine = 2000;

const shown = (value: unknown) => printable(typeof value === 'string' ? value : JSON.stringify(value));

function asText({ policy, source, trouble, problems, copyTaken }: PolicyState, own: Settings): string {
  const { report } = text.policy;
  const rows = [
    report.columns,
    ...settingsOf(own, policy).map(({ name, value, layer, locked }) => [
      name,
      shown(value),
      report.layers[layer],
      report.locked(locked),
    ]),
    ...othersOf(policy).map(([name, value, isLocked]) => [
      name,
      shown(value),
      report.layers.locked,
      report.locked(isLocked),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    printableUpTo(report.from(source, policy.organisation), longestLine),
    ...(trouble === '' ? [] : [text.policy.unusable(trouble)]),
    ...(copyTaken === undefined ? [] : [text.policy.copyInUse(copyTaken)]),
    '',
    ...rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    ...(problems.length > 0 ? ['', report.notUsed, ...problems.map(({ message }) => `  ${message}`)] : []),
  ].join('\n');
}

/** What of the guides that a policy hands out isn't used, as it would be read now. */
async function guideProblems({ guides }: Policy, folder: string, elsewhere: ReadElsewhere) {
  if (!guides.folder && !guides.files) return [];
  const { said } = await readPolicyGuides(guides, copiedGuides(folder).guides, elsewhere);
  return said.map((message) => ({ field: 'guides', code: 'invalid', message }) as const);
}

/**
 * Says what is in force of the organisation's policy, for a terminal.
 *
 * @param folder - where the person's own settings are
 * @returns status 1 where there is no policy, 3 where it or a part of it is not used
 */
export async function reportPolicy(
  source: PolicySource,
  form: 'text' | 'json',
  folder: string,
  elsewhere: ReadElsewhere = readElsewhere(process.platform),
): Promise<Printed> {
  // Whoever asks, perhaps as an administrator, changes nothing by it.
  const copy = { ...openPolicyCopy(folder), write: () => undefined, remove: () => undefined };
  const opened = await openPolicy({ source, copy, now: () => new Date() });
  await opened.refresh();
  const read = opened.value();
  const problems = [...read.problems, ...(await guideProblems(read.policy, folder, elsewhere))];
  const state = { ...read, problems };
  const { policy, trouble, copyTaken } = state;
  const own = ownSettings(folder);
  const isThere = state.source !== '';
  const status = !isThere ? 1 : trouble !== '' || problems.length > 0 ? 3 : 0;
  if (form === 'json') {
    const settings = Object.fromEntries(settingsOf(own, policy).map(({ name, ...rest }) => [name, rest]));
    const others = Object.fromEntries(othersOf(policy).map(([name, value, locked]) => [name, { value, locked }]));
    const { organisation } = policy;
    const whole = { source: state.source, organisation, trouble, copyTaken, problems, settings, others };
    return { out: JSON.stringify(whole, null, 2), error: '', status };
  }
  return isThere
    ? { out: asText(state, own), error: '', status }
    : { out: '', error: text.policy.report.none(source.place), status };
}

/** The same for the policy of this system. */
export async function reportSystemPolicy(form: 'text' | 'json', folder: string, isPackaged: boolean): Promise<Printed> {
  return reportPolicy(await systemPolicy(isPackaged, process.platform, process.env), form, folder);
}
