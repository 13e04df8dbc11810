import { zoneName } from '../../../shared/guide/time-zones';

/** The zone of the clock that the person sees; asked anew each time, as a computer may be taken to another one. */
export const ownZone = (): string =>
  zoneName(Intl.DateTimeFormat().resolvedOptions().timeZone, -new Date().getTimezoneOffset());
