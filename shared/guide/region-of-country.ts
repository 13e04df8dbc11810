import type { Region } from './region';

/**
 * The countries that each region's lines serve, by ISO 3166-1 alpha-2. What telephony and sales call the Middle East belongs to
 * EMEA, and so does Russia, which reaches into two continents. Written out here, as the first screen needs the region alone and
 * not all that the list of countries holds; countries.test.ts holds it against that list and its continents.
 */
const served: Readonly<Record<Region, string>> = {
  AMERICAS:
    'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS ' +
    'MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
  EMEA:
    'AC AD AE AL AM AO AT AX AZ BA BE BF BG BH BI BJ BW BY CD CF CG CH CI CM CV CY CZ DE DJ DK DZ EE EG EH ER ES ET ' +
    'FI FO FR GA GB GE GG GH GI GM GN GQ GR GW HR HU IE IL IM IQ IR IS IT JE JO KE KM KW LB LI LR LS LT LU LV LY MA ' +
    'MC MD ME MG MK ML MR MT MU MW MZ NA NE NG NL NO OM PL PS PT QA RE RO RS RU RW SA SC SD SE SH SI SJ SK SL SM SN ' +
    'SO SS ST SY SZ TA TD TG TN TR TZ UA UG VA XK YE YT ZA ZM ZW',
  APAC:
    'AF AS AU BD BN BT CC CK CN CX FJ FM GU HK ID IN IO JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC NF NP NR ' +
    'NU NZ PF PG PH PK PN PW SB SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS',
};

const regionOf: ReadonlyMap<string, Region> = new Map(
  (['AMERICAS', 'EMEA', 'APAC'] as const).flatMap((region) =>
    served[region].split(' ').map((code) => [code, region] as const),
  ),
);

/** Every country that some region's lines serve, in the order of their codes. */
export const servedCountries = (): readonly string[] => [...regionOf.keys()].toSorted();

/**
 * The region whose lines serve a country.
 *
 * @param code - ISO 3166-1 alpha-2
 * @returns undefined for what is no country, and for Antarctica, which no region claims
 */
export const regionOfCountry = (code: string): Region | undefined => regionOf.get(code);
