/** Formats by their zone: making one costs a hundred times what using it does. */
function byZone(options: Intl.DateTimeFormatOptions, locale: string): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const known = made.get(timeZone);
    if (known) return known;
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    made.set(timeZone, format);
    return format;
  };
}

const clocks = byZone({ hour: '2-digit', minute: '2-digit' }, 'en-GB');
const offsets = byZone({ timeZoneName: 'longOffset' }, 'en');

/**
 * The clock at a place.
 *
 * @param timeZone - IANA name
 * @returns hours and minutes, 24-hour, such as `14:05`
 */
export function clockAt(timeZone: string, at: Date): string {
  return clocks(timeZone).format(at);
}

/**
 * How far a zone is ahead of UTC at a moment.
 *
 * @param timeZone - IANA name
 * @returns minutes, negative west of Greenwich
 */
export function utcOffset(timeZone: string, at: Date): number {
  const parts = offsets(timeZone).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The zones that a country uses, by the runtime's own data (ECMA-402 Intl Locale Info, which older engines offer as a
 * property and newer ones as a method).
 *
 * @param country - ISO 3166-1 alpha-2
 * @returns IANA names, none where the country is unknown
 */
export function timeZonesOf(country: string): readonly string[] {
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
