import { fallbackRegion } from './region';

let inUse = fallbackRegion;

/**
 * Has every date, time and number written as a region writes them from now on.
 *
 * @param tag - BCP 47 of the system's regional format
 */
export function writeAsIn(tag: string): void {
  inUse = tag;
}

/** The region as which everything is written now, as BCP 47. */
export const regionInUse = (): string => inUse;
