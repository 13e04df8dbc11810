import { type Result, success } from '../../shared/result';
import { chosenName } from './chosen-name';
import { type Saved, whatIsThere, writeChosen } from './write-chosen';

/** What a person is offered to save. */
export interface Offered {
  /** What the file is called unless the person says otherwise. */
  readonly fileName: string;
  /** What kind of file it is, in words. */
  readonly kind: string;
  /** Its ending, without the dot. */
  readonly extension: string;
  /** Whether it holds a secret, so that only this person may read it. */
  readonly isSecret?: boolean;
}

/** The dialogs that a person answers. */
export interface SaveDialogs {
  /** Asks for a place, and whether a file of exactly that name is to be replaced. @returns undefined for Cancel */
  readonly choose: (offered: Offered) => Promise<string | undefined>;
  /** Asks whether a file is to be replaced. */
  readonly mayReplace: (path: string) => Promise<boolean>;
}

const isThere = (path: string) => {
  const found = whatIsThere(path);
  return !found.ok || found.value !== undefined;
};

/**
 * Lets the person choose a place and writes a file there, whole or not at all. No file is replaced that the person did not
 * agree to: the save dialog asks about the name that was typed only, and only about what was there at that moment.
 *
 * @param content - made only once a place was chosen
 */
export async function saveFlow(
  offered: Offered,
  content: () => Promise<string | Buffer>,
  { choose, mayReplace }: SaveDialogs,
  platform: NodeJS.Platform = process.platform,
): Promise<Result<Saved>> {
  const chosen = await choose(offered);
  if (chosen === undefined) return success({});
  const path = chosenName(chosen, offered.extension, platform);
  if (!path.ok) return path;
  const wasAsked = path.value === chosen && isThere(chosen);
  const made = await content();
  const found = whatIsThere(path.value);
  if (!found.ok) return found;
  if (found.value !== undefined && !wasAsked && !(await mayReplace(path.value))) return success({});
  return writeChosen(path.value, made, offered.isSecret);
}
