import type { SupportPromise } from './promise-schema';
import { readableZone } from './read-when';
import { wallClock } from './zone';

/**
 * Writes the time of a promise as a person could have typed it, so that they change what is there: `readWhen` reads the
 * same minute from it. Of today it is the time of day alone.
 *
 * @param ownZone - the zone of the person's clock, which goes without saying
 * @returns an empty text where the time is over, or nobody here knows its zone
 */
export function writeWhen({ at, zone }: Pick<SupportPromise, 'at' | 'zone'>, now: Date, ownZone: string): string {
  const moment = new Date(at);
  const shown = readableZone(zone, moment) ?? ownZone;
  const wall = wallClock(moment, shown);
  const today = wallClock(now, shown);
  if (!wall || !today || moment <= now) return '';
  const day = wall.toISOString().slice(0, 10);
  const parts = [wall.toISOString().slice(11, 16)];
  if (day !== today.toISOString().slice(0, 10)) parts.unshift(day);
  if (shown !== ownZone) parts.push(shown);
  return parts.join(' ');
}
