import { pathToFileURL } from 'node:url';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import type { Guide } from '../../../shared/guide/schema';
import { isDialLink } from '../../../shared/phone/dial-link';
import { isSupportMailto } from '../../../shared/request/mailto';
import type { Result } from '../../../shared/result';
import { isDraftToOpen } from '../../desk/drafts/drafts-to-open';

/** What a link is for. */
export type LinkKind = 'dial' | 'mail' | 'draft-file' | 'portal' | 'folder';

let ownFolder: string | undefined;

/** Says which folder holds the program's data, the only one that may be shown. */
export function knowOwnFolder(folder: string): void {
  ownFolder = pathToFileURL(folder).href;
}

/** Hands a link to the system, or says why not; `openLink` is the one that does. */
export type OpenLink = (kind: LinkKind, link: string) => Promise<Result<undefined>>;

let guides: () => readonly Guide[] = () => [builtInGuide];

/** Says which guides there are: their portals and mailboxes are the only ones that may be opened. */
export function knowGuides(list: () => readonly Guide[]): void {
  guides = list;
}

const isAllowed: Readonly<Record<LinkKind, (link: string) => boolean>> = {
  dial: isDialLink,
  mail: (link) => guides().some(({ mailbox }) => mailbox !== undefined && isSupportMailto(link, mailbox)),
  'draft-file': isDraftToOpen,
  portal: (link) =>
    guides().some(({ portal, unconfirmed }) => [portal, unconfirmed?.portal, unconfirmed?.page].includes(link)),
  folder: (link) => link === ownFolder,
};

/** Whether a link is one that the program may hand to the system; everything not named here is refused. */
export function isAllowedLink(kind: LinkKind, link: string): boolean {
  return isAllowed[kind](link);
}
