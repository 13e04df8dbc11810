import { knownRegion } from '../../shared/text/region';

type Environment = Readonly<Record<string, string | undefined>>;

/** The region of a POSIX environment's dates, `de_DE.UTF-8@euro` as `de-DE`; empty for `C`, which is no place. */
function regionOfDates(env: Environment): string {
  const named = ['LC_ALL', 'LC_TIME', 'LANG']
    .map((name) => env[name])
    .find((value) => value !== undefined && value !== '');
  const [locale = ''] = (named ?? '').split(/[.@]/);
  return locale === 'POSIX' ? '' : locale.replaceAll('_', '-');
}

/**
 * The regional format that a system is set to.
 *
 * On Linux it is the environment that says so: `app.getSystemLocale()` follows LC_MESSAGES there, the language of the
 * words. Elsewhere it is what Electron says; before that is ready, as in a terminal, what can be known without it.
 *
 * @param told - of `app.getSystemLocale()`, or empty where it cannot be asked yet
 * @returns BCP 47, one that the runtime knows
 */
export function systemRegion(platform: string, env: Environment, told: string): string {
  if (platform === 'linux') return knownRegion(regionOfDates(env));
  if (told !== '') return knownRegion(told);
  // On Windows the runtime's own default is the regional format, on a Mac it is not.
  return platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : knownRegion(regionOfDates(env));
}
