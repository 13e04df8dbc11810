import { coverOf } from '../../shared/guide/readiness';
import { text } from '../../shared/text';

/** What is known of the contract for one product's support. */
interface KnownCover {
  /** The id of its guide. */
  readonly guide: string;
  /** What the product is called; empty where there is no other. */
  readonly product: string;
  /** The last day of support; empty where nobody has entered it. */
  readonly ends: string;
}

/** Warns before the support that was paid for ends. */
export interface CoverWatch {
  /** Looks at the calendar now: after a start, after a sleep. */
  look(): void;
  stop(): void;
}

interface Surroundings {
  /** The contracts for all products, whichever is in use. */
  readonly known: () => readonly KnownCover[];
  /** Says something once in the life of this desk. */
  readonly sayOnce: (id: string, say: () => void) => void;
  readonly say: (message: string, guide: string) => void;
}

/** A program may stand in the tray for months. */
const interval = 6 * 60 * 60 * 1000;

/** Watches the calendar: sixty days before the end, fourteen days before it and after it, each is said once. */
export function watchCover({ known, sayOnce, say }: Surroundings): CoverWatch {
  const look = () => {
    for (const { guide, product, ends } of known()) {
      if (ends === '') continue;
      const cover = coverOf(ends, new Date(Date.now()));
      if (cover.urgency === 'fine') continue;
      const id = `cover-${guide}-${ends}-${cover.urgency}`;
      sayOnce(id, () => say(text.readiness.coverEnds(product, cover), guide));
    }
  };
  look();
  const waiting = setInterval(look, interval);
  waiting.unref();
  return { look, stop: () => clearInterval(waiting) };
}
