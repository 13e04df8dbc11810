import type { Guide } from './guide/schema';
import type { PinStatus } from './ipc/app-state';
import { isPinAtHand } from './ipc/pin-at-hand';
import type { Settings } from './settings/schema';

/** What a new desk is helped with, in this order. */
export const firstRunSteps = ['country', 'pin', 'try'] as const;

export type FirstRunStep = (typeof firstRunSteps)[number];

interface Known {
  readonly settings: Pick<Settings, 'country' | 'firstRunTried' | 'firstRunIsOver'>;
  readonly pin: Pick<PinStatus, 'state'>;
  readonly guide: Pick<Guide, 'identifiers'>;
}

/** Whether a step is done, however it was: also in the settings, or before there was a first run. */
export function isStepDone(step: FirstRunStep, { settings, pin, guide }: Known): boolean {
  switch (step) {
    case 'country':
      return settings.country !== '';
    case 'pin':
      return guide.identifiers.length === 0 || isPinAtHand(pin);
    case 'try':
      return settings.firstRunTried;
  }
}

/** How many steps are done. */
export function stepsDone(known: Known): number {
  return firstRunSteps.filter((step) => isStepDone(step, known)).length;
}

/**
 * The step to show. Trying things ends with a word of the person's own, as they may want to try more than one; with it
 * the first run is over for good.
 *
 * @param left - steps that the person put off for now
 */
export function nextStep(known: Known, left: readonly FirstRunStep[]): FirstRunStep | undefined {
  if (known.settings.firstRunIsOver) return undefined;
  return firstRunSteps.find((step) => !left.includes(step) && (step === 'try' || !isStepDone(step, known)));
}
