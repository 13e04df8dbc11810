import { homeCountry } from '../guide/guess-country';
import { soundLineFirst } from '../guide/own-region-first';
import type { SupportLine } from '../guide/schema';
import { isDead } from '../guide/track-record';
import type { AppState } from './app-state';
import { incomplete } from './state-change';

/** More numbers than the window shows at once. */
const shownAtOnce = 24;

function shownFirst({ guide: { lines }, records }: AppState, country: string, at: Date): SupportLine[] {
  const isOwn = (line: SupportLine) => line.country === country && !line.doubt && !isDead(line, records);
  const own = lines.filter(isOwn);
  // The order of all the others takes a while to find, and nobody needs it before the first paint.
  const ordered =
    own.length > 0 ? [...own, ...lines.filter((line) => !isOwn(line))] : soundLineFirst(lines, country, at, records);
  return ordered.slice(0, shownAtOnce);
}

/**
 * What the main window's page carries in itself: of a long guide only the numbers that are shown first. It counts as older
 * than any other state, so that the page takes up a whole one as soon as it has been painted.
 */
export function firstState(state: AppState, at: Date): AppState {
  const { guide, otherGuides } = state;
  if (guide.lines.length <= shownAtOnce && otherGuides.length === 0) return state;
  return {
    ...state,
    revision: incomplete,
    // Their names are all that is shown of them.
    otherGuides: otherGuides.map((other) => ({ ...other, lines: other.lines.slice(0, 1) })),
    guide: { ...guide, lines: shownFirst(state, homeCountry(state), at) },
  };
}
