import type { PinStatus } from '../../../shared/ipc/app-state';
import type { Keyring, KeyringAnswer } from './keyring';

/** After how long it is said that the keyring takes its time, in milliseconds. */
const noticedAfter = 1_000;

/**
 * Asks the keyring, and says meanwhile what it is doing.
 *
 * @param question - asked only where there is a keyring
 * @param say - hears what is known of it, again and again
 */
export async function askPatiently<Value>(
  keyring: Keyring,
  question: () => Promise<KeyringAnswer<Value>>,
  say: (state: PinStatus['keyring']) => void,
): Promise<KeyringAnswer<Value>> {
  const seen = await keyring.look();
  if (seen === 'missing') {
    say('missing');
    return { kind: 'missing' };
  }
  if (seen === 'locked') say('locked');
  if (seen === 'silent') say('waiting');
  const noticed = seen === 'ready' ? setTimeout(() => say('waiting'), noticedAfter) : undefined;
  const answer = await question();
  clearTimeout(noticed);
  say(answer.kind === 'done' || answer.kind === 'unreadable' ? 'real' : answer.kind);
  return answer;
}
