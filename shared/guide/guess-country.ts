import { regionOfCountry, servedCountries } from './region-of-country';
import { timeZonesOf } from './time-zones';

/** Where a computer seems to be, by what the system says of it; nothing is ever asked of a network. */
export interface Whereabouts {
  /** IANA name, as the runtime resolves it. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2 of the system's region, or empty. */
  readonly region: string;
}

/** What the runtime itself calls a zone: older data say `Asia/Calcutta`, newer ones `Asia/Kolkata`. */
function ownName(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return '';
  }
}

const uses = (country: string, timeZone: string) => timeZonesOf(country).some((zone) => zone === timeZone);

/** As {@link uses}, whatever the zone is called; for one country, as it takes a while. */
const usesByAnyName = (country: string, timeZone: string) =>
  timeZonesOf(country).some((zone) => ownName(zone) === timeZone);

/**
 * The country that a computer seems to stand in, as far as that is known at once: its region, where the clock agrees.
 *
 * @returns ISO 3166-1 alpha-2, or empty
 */
export function guessAtOnce({ timeZone, region }: Whereabouts): string {
  if (regionOfCountry(region) === undefined) return '';
  return uses(region, timeZone) || usesByAnyName(region, timeZone) ? region : '';
}

/** Zones that are no country's, by their own names; empty for one that the runtime doesn't know. */
const nowhere = /^(?:UTC|GMT|Etc\/.*)?$/;

/** How many countries are looked through before others may have a turn. */
const atATime = 10;

/**
 * The country whose clock a computer shows; else the region of its system, as a zone like `UTC` belongs to no country.
 *
 * @param breathe - lets others have a turn: the zones of all countries take a tenth of a second and more
 * @returns ISO 3166-1 alpha-2, or empty
 */
export async function guessCountry(
  { timeZone, region }: Whereabouts,
  breathe: () => Promise<unknown>,
): Promise<string> {
  const known = guessAtOnce({ timeZone, region });
  if (known !== '') return known;
  const ofSystem = regionOfCountry(region) === undefined ? '' : region;
  const named = ownName(timeZone);
  if (nowhere.test(named)) return ofSystem;
  for (const [index, code] of servedCountries().entries()) {
    if (index % atATime === 0) await breathe();
    if (uses(code, timeZone) || uses(code, named)) return code;
  }
  return ofSystem;
}

/** What is known of where a person is. */
interface Home {
  readonly settings: { readonly country: string };
  readonly guessedCountry: string;
}

/** The country to find the nearest number for: the person's own choice, else what is guessed until they have made one. */
export function homeCountry({ settings: { country }, guessedCountry }: Home): string {
  return country === '' ? guessedCountry : country;
}
