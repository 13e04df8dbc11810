import type { SupportLine } from '../../guide/schema';

export const countries = new Intl.DisplayNames('en', { type: 'region' });
export const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
export const moments = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
export const times = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
export const counts = new Intl.NumberFormat('en');
export const years = new Intl.NumberFormat('en', { style: 'unit', unit: 'year', unitDisplay: 'long' });
export const place = (line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion'>) =>
  line.servesWholeRegion ? 'All of the Americas' : (countries.of(line.country) ?? line.country);
