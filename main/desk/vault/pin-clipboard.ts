import type { CallReply } from '../../../shared/ipc/contract';
import { type Result, success } from '../../../shared/result';
import {
  clearNow,
  copiedText,
  copyMarked,
  copyText,
  overwrite,
  type Place,
  placesOf,
} from '../../system/clipboard/system-clipboard';
import type { Desk } from '../desk';
import type { GuideVaults } from './guide-vaults';

/** How long a place may take to say what is in it, in milliseconds. Quitting waits for it. */
const patience = 320;

/**
 * How long a blank must stay until clipboard managers on Linux have seen it, in milliseconds: some look twice a second. One
 * that has not seen it brings the PIN back when this program ends and what it copied goes with it.
 */
const seenWithin = 650;

let pending: { readonly pin: string; readonly timer: NodeJS.Timeout } | undefined;
let clearing: Promise<boolean> | undefined;
let settling: Promise<void> | undefined;

const places = () => placesOf(process.platform);

/** What is in a place; undefined where the system does not say so in time. */
async function ask(place: Place): Promise<string | undefined> {
  let late: NodeJS.Timeout | undefined;
  const silence = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([copiedText(place), silence]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(late);
  }
}

/**
 * Overwrites the PIN wherever it still is. Where nobody says what is there, it is taken for the PIN.
 *
 * @returns whether anything was overwritten
 */
async function takeAway(pin: string): Promise<boolean> {
  const found = await Promise.all(places().map(async (place) => ({ place, text: await ask(place) })));
  const isPin = (text: string | undefined) => text === undefined || text === pin;
  const inSelection = found.find(({ place }) => place === 'selection')?.text;
  for (const { place, text } of found) {
    if (isPin(text)) await overwrite(place, !isPin(inSelection) && inSelection !== '');
  }
  return found.some(({ text }) => isPin(text));
}

async function untilSeen(isOverwritten: boolean): Promise<void> {
  if (!isOverwritten || !places().includes('selection')) return;
  await new Promise((resolve) => setTimeout(resolve, seenWithin));
}

/** Whether a PIN that was copied here may still be somewhere to be pasted, or be brought back. */
export function isPinCopied(): boolean {
  return pending !== undefined || settling !== undefined;
}

/**
 * Takes the PIN that was copied last away, wherever it can still be pasted, so that nothing brings it back once this is
 * over. Whatever came later is left alone.
 */
export async function clearCopiedPin(): Promise<void> {
  if (pending) {
    const { pin, timer } = pending;
    pending = undefined;
    clearTimeout(timer);
    clearing = takeAway(pin);
    const settled = clearing.then(untilSeen).finally(() => {
      if (settling === settled) settling = undefined;
    });
    settling = settled;
  }
  await settling;
}

/** The same when there is no time to ask: before this returns nothing is left to be pasted, whoever copied it. */
export function clearCopiedPinNow(): void {
  if (!isPinCopied()) return;
  if (pending) clearTimeout(pending.timer);
  pending = undefined;
  for (const place of places()) {
    clearNow(place);
    void overwrite(place);
  }
}

/**
 * Copies a text that holds the PIN and is the person's to paste. Chromium copies it into the Linux selection as well, where
 * nobody looks for it: it is taken away from there at once.
 */
export async function copyWithPin(text: string): Promise<void> {
  await copyMarked(text);
  if (places().includes('selection') && (await ask('selection')) === text) await overwrite('selection');
}

/** Copies what a person typed, as {@link copyWithPin} does where a PIN is in it, or where nobody can tell. */
export async function copyTyped(typed: string, { withoutPins }: Pick<Desk, 'withoutPins'>): Promise<void> {
  const { mayHold } = await withoutPins();
  await (mayHold(typed) ? copyWithPin(typed) : copyText(typed));
}

/** Copies the PIN and takes it away again after some seconds. */
async function copyPin(pin: string, seconds: number): Promise<void> {
  await clearing;
  if (pending) clearTimeout(pending.timer);
  pending = { pin, timer: setTimeout(() => void clearCopiedPin(), seconds * 1000) };
  await copyWithPin(pin);
}

/**
 * Copies the value of an identifier: a secret for some seconds, anything else for good.
 *
 * @param identifier - its id; of what support asks for first, where none is named
 */
export async function copyIdentifier(
  vaults: Pick<GuideVaults, 'of' | 'reveal' | 'isSecret'>,
  identifier: string | undefined,
  seconds: number,
): Promise<Result<CallReply<'pin.copy'>>> {
  // Another guide may be in use once the keyring has answered.
  const isSecret = vaults.isSecret(identifier);
  const value = await (identifier === undefined ? vaults.reveal() : vaults.of(identifier).reveal());
  if (!value.ok) return value;
  await (isSecret ? copyPin(value.value, seconds) : copyText(value.value));
  return success(isSecret ? { clearedAfterSeconds: seconds } : {});
}
