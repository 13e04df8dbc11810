import type { CallReply } from '../../../shared/ipc/contract';
import { failure, type Result, success } from '../../../shared/result';
import {
  clearNow,
  copiedText,
  copyMarked,
  copyText,
  overwrite,
  type Place,
  placesOf,
} from '../../system/clipboard/system-clipboard';
import { inTime } from '../../system/in-time';
import { report } from '../../system/log/faults';
import type { Desk } from '../desk';
import type { GuideVaults } from './guide-vaults';

/** How long a place may take to say what is in it, in milliseconds. Quitting waits for it. */
const patience = 320;

/**
 * How long a blank must stay until clipboard managers on Linux have seen it, in milliseconds: some look twice a second. One
 * that has not seen it brings the PIN back when this program ends and what it copied goes with it.
 */
const seenWithin = 650;

/** How long a place may take to be written to, in milliseconds. */
const writtenWithin = 2_000;

/** After how long a PIN that could not be overwritten is tried again, in milliseconds. */
const triedAgainAfter = 5_000;

/** The PINs that were copied here and may still be somewhere to be pasted. */
const copied = new Set<string>();
let timer: NodeJS.Timeout | undefined;
let settling: Promise<void> | undefined;
let isEnding = false;
/** What is done to the clipboard, one thing after the other: a PIN that is just being copied is not found there yet. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = last.then(work);
  const goOn = () => undefined;
  last = inTime(done, writtenWithin, goOn).catch(goOn);
  return done;
}

const places = () => placesOf(process.platform);

/** What is in a place; undefined where the system does not say so in time. */
function ask(place: Place): Promise<string | undefined> {
  return inTime(copiedText(place), patience, () => undefined).catch(() => undefined);
}

/** Says in the log that a place could not be overwritten, as while another program holds it. */
function notTaken(place: Place, thrown: unknown): false {
  report({ level: 'warn', where: 'main', code: `clipboard.${place}`, thrown });
  return false;
}

/** Puts a blank in a place. Never fails. @returns whether it is there */
function blank(place: Place, sparesSelection = false): Promise<boolean> {
  const written = overwrite(place, sparesSelection).then(() => true);
  return inTime(written, writtenWithin, () => notTaken(place, 'late')).catch((thrown) => notTaken(place, thrown));
}

/**
 * Overwrites the PIN wherever it still is. Where nobody says what is there, it is taken for the PIN. Never fails: what could
 * not be overwritten is tried again.
 *
 * @returns whether anything was overwritten
 */
async function takeAway(): Promise<boolean> {
  if (copied.size === 0) return false;
  const found = await Promise.all(places().map(async (place) => ({ place, text: await ask(place) })));
  const isPin = (text: string | undefined) => text === undefined || copied.has(text);
  const inSelection = found.find(({ place }) => place === 'selection')?.text;
  const blanks: boolean[] = [];
  for (const { place, text } of found) {
    if (isPin(text)) blanks.push(await blank(place, !isPin(inSelection) && inSelection !== ''));
  }
  if (blanks.every(Boolean)) copied.clear();
  else clearAfter(triedAgainAfter);
  return blanks.some(Boolean);
}

function clearAfter(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void clearCopiedPin(), milliseconds);
}

async function untilSeen(isOverwritten: boolean): Promise<void> {
  if (!isOverwritten || !places().includes('selection')) return;
  await new Promise((resolve) => setTimeout(resolve, seenWithin));
}

/** Whether a PIN that was copied here may still be somewhere to be pasted, or be brought back. */
export function isPinCopied(): boolean {
  return copied.size > 0 || settling !== undefined;
}

/**
 * Takes the PIN that was copied last away, wherever it can still be pasted, so that nothing brings it back once this is
 * over. Whatever came later is left alone.
 */
export async function clearCopiedPin(): Promise<void> {
  if (copied.size > 0) {
    clearTimeout(timer);
    const before = settling;
    const settled = inTurn(takeAway)
      .then(untilSeen)
      .then(() => before)
      .finally(() => {
        if (settling === settled) settling = undefined;
      });
    settling = settled;
  }
  await settling;
}

/** The same when there is no time to ask: before this returns nothing is left to be pasted, whoever copied it. */
export function clearCopiedPinNow(): void {
  if (copied.size === 0) return;
  clearTimeout(timer);
  for (const place of places()) {
    try {
      clearNow(place);
    } catch (thrown) {
      notTaken(place, thrown);
    }
    void blank(place);
  }
}

/** Says that the program ends. From now on nothing is copied that a vault has still to open. */
export function copyNoMore(): void {
  isEnding = true;
}

/**
 * Copies a text that holds the PIN and is the person's to paste. Chromium copies it into the Linux selection as well, where
 * nobody looks for it: it is taken away from there at once.
 */
export async function copyWithPin(text: string): Promise<void> {
  await copyMarked(text);
  if (places().includes('selection') && (await ask('selection')) === text) await blank('selection');
}

/** Copies what a person typed, as {@link copyWithPin} does where a PIN is in it, or where nobody can tell. */
export async function copyTyped(typed: string, { withoutPins }: Pick<Desk, 'withoutPins'>): Promise<void> {
  const { mayHold } = await withoutPins();
  await (mayHold(typed) ? copyWithPin(typed) : copyText(typed));
}

/** Copies the PIN and takes it away again after some seconds. @returns false once the program ends */
function copyPin(pin: string, seconds: number): Promise<boolean> {
  return inTurn(async () => {
    if (isEnding) return false;
    copied.add(pin);
    clearAfter(seconds * 1000);
    await copyWithPin(pin);
    return true;
  });
}

/**
 * Copies the value of an identifier: a secret for some seconds, anything else for good.
 *
 * @param identifier - its id; of what support asks for first, where none is named
 * @returns `cancelled` where the program ends before it is known
 */
export async function copyIdentifier(
  vaults: Pick<GuideVaults, 'of' | 'reveal' | 'isSecret'>,
  identifier: string | undefined,
  seconds: number,
): Promise<Result<CallReply<'pin.copy'>>> {
  // Another guide may be in use once the keyring has answered.
  const isSecret = vaults.isSecret(identifier);
  const value = await (identifier === undefined ? vaults.reveal() : vaults.of(identifier).reveal());
  if (isEnding) return failure('cancelled');
  if (!value.ok) return value;
  if (isSecret) {
    const isCopied = await copyPin(value.value, seconds);
    return isCopied ? success({ clearedAfterSeconds: seconds }) : failure('cancelled');
  }
  await copyText(value.value);
  return success({});
}
