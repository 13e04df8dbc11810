import type { AppState } from '../ipc/app-state';
import { isPinAtHand, statusOf } from '../ipc/pin-at-hand';
import type { Cover } from '../settings/cover-schema';
import type { Identifier } from './rules-schema';

/** How close the end of support is: more than 60 days away, up to 60, up to 14, or past. */
type CoverUrgency = 'fine' | 'soon' | 'near' | 'over';

/** What support asks for at once, and whether this desk has it. */
interface Needed {
  readonly identifier: Identifier;
  readonly isAtHand: boolean;
}

/** What a person wants to know in the moment before they call. Nothing of it keeps anybody from calling. */
export interface Readiness {
  readonly identifiers: readonly Needed[];
  /** Whether the vendor has this person on its list of those who may call; `unsaid` until they have said. */
  readonly isAuthorised: Cover['isAuthorised'];
  /** Until when support is paid for, where that was entered. */
  readonly cover: { readonly ends: string; readonly daysLeft: number; readonly urgency: CoverUrgency } | undefined;
  /** Whether support may turn the person away, whatever they have at hand: not on its list, or no cover, or not for long. */
  readonly isWarned: boolean;
  /** Whether nothing is missing or about to be. */
  readonly isReady: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** The days from one calendar day to another, whatever clocks are changed between. */
function daysUntil(ends: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${ends}T00:00:00Z`) - today) / day);
}

/**
 * How close the end of support is.
 *
 * @param ends - the last day of support, ISO 8601
 * @param now - read by the calendar of this computer
 */
export function coverOf(ends: string, now: Date): NonNullable<Readiness['cover']> {
  const daysLeft = daysUntil(ends, now);
  const urgency = daysLeft < 0 ? 'over' : daysLeft <= 14 ? 'near' : daysLeft <= 60 ? 'soon' : 'fine';
  return { ends, daysLeft, urgency };
}

/** How ready this desk is to call the support of the product in use. */
export function readinessOf(state: Pick<AppState, 'guide' | 'pin' | 'furtherPins' | 'settings'>, now: Date): Readiness {
  const { guide, settings } = state;
  const { ends = '', isAuthorised = 'unsaid' } = settings.cover[guide.id] ?? {};
  const identifiers = guide.identifiers
    .filter(({ neededFor }) => neededFor.includes('phone'))
    .map((identifier) => ({ identifier, isAtHand: isPinAtHand(statusOf(state, identifier.id)) }));
  const cover = ends === '' ? undefined : coverOf(ends, now);
  const isWarned = isAuthorised === 'no' || (cover !== undefined && cover.urgency !== 'fine');
  const isReady = identifiers.every(({ isAtHand }) => isAtHand) && !isWarned;
  return { identifiers, isAuthorised, cover, isWarned, isReady };
}
