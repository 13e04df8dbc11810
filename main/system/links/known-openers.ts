import type { AppState, Opener } from '../../../shared/ipc/app-state';
import { inTime } from '../in-time';

/** How long a dial may wait for the question who answers it, in milliseconds. */
const dialPatience = 1_000;

/** What this desk can open, as far as the system has said. */
export interface KnownOpeners {
  /** Asks for the programs that take an email. Each question starts a program, so only what is about to be written asks. */
  lookForMail(): Promise<void>;
  /** Asks again if the way of dialling is another one than was asked for. */
  wayChanged(): void;
  /**
   * Who answers the way of dialling. A program that was found counts at once; anything else is asked for again, as it
   * may have come or gone, but not waited for beyond a second: then it is unknown, and the call is tried.
   */
  dialler(): Promise<Opener>;
}

interface Parts {
  /** The scheme of the links that dial at this desk, or undefined where it dials by hand. */
  readonly scheme: () => string | undefined;
  readonly findOpener: (scheme: string) => Promise<Opener>;
  readonly findFileOpener: (mediaType: string) => Promise<Opener>;
  /** Takes what was found out. */
  readonly found: (openers: Partial<AppState['openers']>) => void;
}

const unknown: Opener = { state: 'unknown' };

/** Keeps what the system says of its openers. */
export function createKnownOpeners({ scheme, findOpener, findFileOpener, found }: Parts): KnownOpeners {
  let dial: { readonly scheme: string | undefined; readonly opener: Opener } | undefined;
  let asking: { readonly scheme: string | undefined; readonly answer: Promise<Opener> } | undefined;

  const askDialler = (): Promise<Opener> => {
    const wanted = scheme();
    if (asking?.scheme === wanted && asking) return asking.answer;
    const answer = wanted === undefined ? Promise.resolve<Opener>({ state: 'none' }) : findOpener(wanted);
    const asked = { scheme: wanted, answer };
    asking = asked;
    void answer.then((opener) => {
      if (asking === asked) asking = undefined;
      if (scheme() !== wanted) return;
      dial = { scheme: wanted, opener };
      found({ dial: opener });
    });
    return answer;
  };

  return {
    async lookForMail() {
      const [mail, mailFile] = await Promise.all([findOpener('mailto'), findFileOpener('message/rfc822')]);
      found({ mail, mailFile });
    },
    wayChanged() {
      const known = asking ?? dial;
      if (known && known.scheme !== scheme()) void askDialler();
    },
    async dialler() {
      if (dial?.scheme === scheme() && dial?.opener.state === 'found') return dial.opener;
      return inTime(askDialler(), dialPatience, () => unknown);
    },
  };
}
