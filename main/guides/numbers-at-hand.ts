import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import { text } from '../../shared/text';

/** The numbers of a desk, for when the app can't show them in its own way. */
export interface NumbersAtHand {
  /** The guide in use first; never none. */
  readonly guides: readonly [Guide, ...Guide[]];
  /** Whether something of the person's own couldn't be read, so that these may not be what they had. */
  readonly isUnsure: boolean;
}

/**
 * What can be read of a desk's guides, when as little as possible is to be relied on: whatever is missing or damaged, the
 * built-in guide is left.
 *
 * @param folder - the user data folder
 */
export async function numbersAtHand(folder: string): Promise<NumbersAtHand> {
  try {
    const { readGuidesIn } = await import('./guides-in-folder');
    const { guideInUse } = await import('../desk/habits/habits');
    const { guides, unread } = readGuidesIn(folder);
    const id = guideInUse(folder);
    const first = guides.find((guide) => guide.id === id) ?? guides[0] ?? builtInGuide;
    return { guides: [first, ...guides.filter((guide) => guide !== first)], isUnsure: unread > 0 };
  } catch {
    return { guides: [builtInGuide], isUnsure: true };
  }
}

/** More numbers than a message of the system has room for. */
const mostInMessage = 24;

/** The numbers of the guide in use for a message of the system, a line each; with a word where they may not be all. */
export async function numbersForMessage(folder: string): Promise<string> {
  const { guides, isUnsure } = await numbersAtHand(folder);
  const [{ lines }] = guides;
  const left = lines.length - mostInMessage;
  return [
    ...lines.slice(0, mostInMessage).map((line) => `${text.markedPlace(line)}  ${line.shown}`),
    ...(left > 0 ? [text.numbersAlone.more(left)] : []),
    ...(isUnsure ? ['', text.numbersAlone.unsure] : []),
  ].join('\n');
}
