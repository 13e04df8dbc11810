import { type AskBus, theBus } from '../../system/bus/session-bus';
import type { Keyring } from './keyring';

/** The stores that Chromium knows on Linux, by their names for `--password-store`. */
type SecretStore = 'gnome-libsecret' | 'kwallet' | 'kwallet5' | 'kwallet6' | 'basic';

type Environment = Readonly<Record<string, string | undefined>>;

const stores: readonly SecretStore[] = ['gnome-libsecret', 'kwallet', 'kwallet5', 'kwallet6', 'basic'];

/** Who answers for a store on the session bus. */
const busNames: Readonly<Record<Exclude<SecretStore, 'basic'>, string>> = {
  'gnome-libsecret': 'org.freedesktop.secrets',
  kwallet: 'org.kde.kwalletd',
  kwallet5: 'org.kde.kwalletd5',
  kwallet6: 'org.kde.kwalletd6',
};

/**
 * Which store keeps the key on Linux. KDE has one of its own, as Chromium sees it (base/nix/xdg_util.cc). Everywhere
 * else it is whoever answers for the freedesktop.org Secret Service, also on desktops where Chromium would take none.
 *
 * @param chosen - the value of `--password-store`, empty where the person chose none
 */
export function secretStore(env: Environment, chosen: string): SecretStore {
  const known = stores.find((store) => store === chosen);
  if (known) return known;
  return isKde(env) ? walletOf(env['KDE_SESSION_VERSION']) : 'gnome-libsecret';
}

/** Desktops that Chromium recognizes by XDG_CURRENT_DESKTOP; the first one named there counts. */
const desktops = ['Unity', 'Deepin', 'GNOME', 'X-Cinnamon', 'KDE', 'Pantheon', 'XFCE', 'UKUI', 'LXQt', 'COSMIC'];

function isKde(env: Environment): boolean {
  const named = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':').map((name) => name.trim());
  const first = named.find((name) => desktops.includes(name));
  if (first !== undefined) return first === 'KDE';
  const session = env['DESKTOP_SESSION'] ?? '';
  if (['kde', 'kde4', 'kde-plasma', 'plasma', 'plasmax11', 'plasmawayland'].includes(session)) return true;
  return env['GNOME_DESKTOP_SESSION_ID'] === undefined && env['KDE_FULL_SESSION'] !== undefined;
}

function walletOf(version: string | undefined): SecretStore {
  if (version === '6') return 'kwallet6';
  return version === '5' ? 'kwallet5' : 'kwallet';
}

/**
 * Looks on the session bus what there is of a store, without waking it.
 *
 * @returns `silent` where the bus, or the store that is there, did not answer; `missing` only on a clear no
 */
export async function lookAtStore(store: SecretStore, ask: AskBus): ReturnType<Keyring['look']> {
  if (store === 'basic') return 'missing';
  const name = busNames[store];
  const isRunning = await ask({ ...theBus, member: 'NameHasOwner', args: [name] });
  if (isRunning.kind !== 'value') return 'silent';
  if (isRunning.value !== true) {
    const startable = await ask({ ...theBus, member: 'ListActivatableNames', args: [] });
    if (startable.kind !== 'value' || !Array.isArray(startable.value)) return 'silent';
    return startable.value.includes(name) ? 'ready' : 'missing';
  }
  return store === 'gnome-libsecret' ? lookAtCollection(name, ask) : 'ready';
}

/** Whether the collection that new secrets go to is locked (Secret Service API, `Collection.Locked`). */
async function lookAtCollection(destination: string, ask: AskBus): ReturnType<Keyring['look']> {
  const isLocked = await ask({
    destination,
    path: '/org/freedesktop/secrets/aliases/default',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    args: ['org.freedesktop.Secret.Collection', 'Locked'],
  });
  if (isLocked.kind === 'no-answer') return 'silent';
  // A keyring that was never used has no collection yet, which is an error here; it makes one when it is asked to.
  return isLocked.kind === 'value' && isLocked.value === true ? 'locked' : 'ready';
}
