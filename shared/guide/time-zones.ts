import { type Weekday, weekdays } from './week';

type ZoneFormat = Intl.DateTimeFormat | undefined;

/** A format for a zone, or none where the runtime does not know the zone: guides and systems may be newer than it. */
function formatFor(timeZone: string, options: Intl.DateTimeFormatOptions, locale: string): ZoneFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    return undefined;
  }
}

/** Formats by their zone: making one costs a hundred times what using it does. */
export function byZone(options: Intl.DateTimeFormatOptions, locale: string): (timeZone: string) => ZoneFormat {
  const made = new Map<string, ZoneFormat>();
  return (timeZone) => {
    if (!made.has(timeZone)) made.set(timeZone, formatFor(timeZone, options, locale));
    return made.get(timeZone);
  };
}

const clocks = byZone({ hour: '2-digit', minute: '2-digit' }, 'en-GB');
const offsets = byZone({ timeZoneName: 'longOffset' }, 'en');

/**
 * The clock at a place.
 *
 * @param timeZone - IANA name, where there is one
 * @returns hours and minutes, 24-hour, such as `14:05`; undefined where the zone is unknown
 */
export function clockAt(timeZone: string | undefined, at: Date): string | undefined {
  return timeZone === undefined ? undefined : clocks(timeZone)?.format(at);
}

const calendars = byZone({ weekday: 'short' }, 'en-GB');

/** The day of the week at a place; undefined where its zone is unknown here. */
export function weekdayAt(timeZone: string | undefined, at: Date): Weekday | undefined {
  const named = timeZone === undefined ? undefined : calendars(timeZone)?.format(at).toLowerCase();
  return weekdays.find((day) => day === named);
}

const aMinute = 60_000;
/** As a whole list is put in order by the clock at once, again and again. */
const lastOffsets = new Map<string, { readonly minute: number; readonly ahead: number | undefined }>();

/**
 * How far a zone is ahead of UTC at a moment.
 *
 * @param timeZone - IANA name
 * @returns minutes, negative west of Greenwich; undefined where the zone is unknown here
 */
export function utcOffset(timeZone: string, at: Date): number | undefined {
  const minute = Math.floor(at.getTime() / aMinute);
  const last = lastOffsets.get(timeZone);
  if (last?.minute === minute) return last.ahead;
  const ahead = readOffset(timeZone, at);
  lastOffsets.set(timeZone, { minute, ahead });
  return ahead;
}

function readOffset(timeZone: string, at: Date): number | undefined {
  const parts = offsets(timeZone)?.formatToParts(at);
  if (!parts) return undefined;
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * What to call the zone of a computer. A zone that the runtime does not know (`TZ=Foo/Bar`, a zone newer than its data)
 * has no name there, or the name `Etc/Unknown`; its distance from UTC is still what the clock shows.
 *
 * @param name - as `Intl.DateTimeFormat` resolves it
 * @param ahead - minutes ahead of UTC, negative west of Greenwich
 * @returns the IANA name, else such as `UTC+05:30`
 */
export function zoneName(name: string | undefined, ahead: number): string {
  if (name !== undefined && name !== '' && name !== 'Etc/Unknown') return name;
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.round(Math.abs(ahead));
  return `UTC${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const zonesByCountry = new Map<string, readonly string[]>();

/**
 * The zones that a country uses, by the runtime's own data (ECMA-402 Intl Locale Info, which older engines offer as a
 * property and newer ones as a method).
 *
 * @param country - ISO 3166-1 alpha-2
 * @returns IANA names, none where the country is unknown
 */
export function timeZonesOf(country: string): readonly string[] {
  const known = zonesByCountry.get(country);
  if (known) return known;
  const zones = readZones(country);
  zonesByCountry.set(country, zones);
  return zones;
}

function readZones(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: object = new Intl.Locale(`und-${country}`);
  const zones: unknown =
    'getTimeZones' in locale && typeof locale.getTimeZones === 'function'
      ? locale.getTimeZones()
      : 'timeZones' in locale
        ? locale.timeZones
        : undefined;
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : [];
}
