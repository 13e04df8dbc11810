import { utcOffset } from '../guide/time-zones';

const fixed = /^UTC(?:([+-])(\d{2}):(\d{2}))?$/;

const minute = 60_000;

/**
 * How far a zone is ahead of UTC at a moment.
 *
 * @param zone - an IANA name, or such as `UTC` or `UTC+05:30`
 * @returns minutes; undefined where this runtime doesn't know the zone
 */
export function knownOffset(zone: string, at: Date): number | undefined {
  const [isFixed, sign, hours = '0', minutes = '0'] = fixed.exec(zone) ?? [];
  if (isFixed === undefined) return utcOffset(zone, at);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * What a clock in a zone shows, as if that were UTC.
 *
 * @returns undefined where this runtime doesn't know the zone
 */
export function wallClock(at: Date, zone: string): Date | undefined {
  const ahead = knownOffset(zone, at);
  return ahead === undefined ? undefined : new Date(at.getTime() + ahead * minute);
}

/**
 * The moments at which a clock in a zone shows a time: none where clocks are put forward over it, two where they are put
 * back over it.
 *
 * @param wall - what the clock shows, as if that were UTC
 */
export function momentsOf(wall: Date, zone: string): readonly Date[] {
  const aDay = 24 * 60 * minute;
  const nearby = [-aDay, 0, aDay].map((away) => knownOffset(zone, new Date(wall.getTime() + away)));
  return [...new Set(nearby)]
    .filter((ahead) => ahead !== undefined)
    .map((ahead) => new Date(wall.getTime() - ahead * minute))
    .filter((moment) => wallClock(moment, zone)?.getTime() === wall.getTime())
    .toSorted((a, b) => a.getTime() - b.getTime());
}
