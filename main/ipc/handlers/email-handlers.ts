import { homeCountry } from '../../../shared/guide/guess-country';
import type { CallRequest, Handlers } from '../../../shared/ipc/contract';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { composeEmail, type Email } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { draftMessage } from '../../../shared/request/draft-message';
import { identifierInSubject } from '../../../shared/request/email-form';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { mailtoLink, measureMailto } from '../../../shared/request/mailto';
import { isOpen, isPrivilegedPin } from '../../../shared/request/pin';
import { isPasswordLike } from '../../../shared/request/typed-password';
import { failure, type Result, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import type { Desk } from '../../desk/desk';
import { encodeDraft } from '../../desk/drafts/draft-file';
import { removeDraftToOpen, writeDraftToOpen } from '../../desk/drafts/drafts-to-open';
import { folderForOpener } from '../../desk/drafts/folder-for-opener';
import { copyTyped, copyWithPin } from '../../desk/vault/pin-clipboard';
import { saveAs } from '../../storage/save-as';
import { openLink } from '../../system/links/open-link';

type Names = 'email.look' | 'email.open' | 'email.open-file' | 'email.save-file' | 'email.copy';
type Asked = CallRequest<'email.open'>;
type AskedAsFile = CallRequest<'email.open-file'>;

function composeWith({ state }: Desk, draft: Draft, pin: string): Result<Email> {
  const now = state.read();
  const { guide, settings, severity } = now;
  const asker = { country: homeCountry(now), at: new Date() };
  return composeEmail(requestFromDraft(draft, settings, severity, guide), pin, guide, asker);
}

/** The email that a draft stands for, with the PIN filled in; refused for Severity 1 and while anything is missing. */
async function compose(desk: Desk, { draft, privilegedConfirmed }: Asked): Promise<Result<Email>> {
  const wanted = identifierInSubject(desk.state.read().guide);
  const pin = wanted ? await desk.vault.of(wanted.id).reveal() : success('');
  if (!pin.ok) return pin;
  if (wanted && isPrivilegedPin(pin.value, wanted) && !privilegedConfirmed) {
    return failure('pin-privileged-in-email', { name: wanted.name, privileged: wanted.privileged });
  }
  if (wanted && isPasswordLike(wanted) && !privilegedConfirmed) {
    return failure('pin-password', { name: wanted.name });
  }
  // Only now, as all that it is made of may have changed while the keyring was asked.
  return composeWith(desk, draft, pin.value);
}

/** What would stand in its body, where nothing but what somebody typed comes: no keyring is waited for. */
function composeBody(desk: Desk, draft: Draft): Result<string> {
  const wanted = identifierInSubject(desk.state.read().guide);
  const isAtHand = wanted === undefined || isPinAtHand(desk.vault.of(wanted.id).status());
  const email = composeWith(desk, draft, isAtHand ? 'at hand' : '');
  return email.ok ? success(email.value.body) : email;
}

/** The same for a draft file; refused, once, until the person has read that it holds the PIN in the clear. */
async function composeForFile(desk: Desk, { understood, ...asked }: AskedAsFile): Promise<Result<Email>> {
  const wanted = identifierInSubject(desk.state.read().guide);
  if (understood) desk.habits.said('draft-file');
  else if (wanted && !isOpen(wanted) && !desk.habits.wasSaid('draft-file'))
    return failure('file-holds-pin', { name: wanted.name });
  return compose(desk, asked);
}

const fileOf = (email: Email) => encodeDraft(draftMessage(email, new Date()));

/** Email: handed to the mail program as a link or a file, saved as a file, or copied. */
export function emailHandlers(desk: Desk): Pick<Handlers, Names> {
  return {
    'email.look': async () => {
      await desk.lookForMail();
      return success(undefined);
    },
    'email.open': async (asked) => {
      const email = await compose(desk, asked);
      if (!email.ok) return email;
      const size = measureMailto(email.value, process.platform);
      if (!size.fits) return failure('mailto-too-long');
      const opened = await openLink('mail', mailtoLink(email.value));
      return opened.ok ? success(desk.recordWriting('email', 'mailto', asked.draft)) : opened;
    },
    'email.open-file': async (asked) => {
      const email = await composeForFile(desk, asked);
      if (!email.ok) return email;
      const link = writeDraftToOpen(await folderForOpener(desk.draftsToOpen), await fileOf(email.value));
      if (!link.ok) return link;
      const opened = await openLink('draft-file', link.value);
      if (opened.ok) return success(desk.recordWriting('email', 'draft-file', asked.draft));
      removeDraftToOpen(link.value);
      return opened;
    },
    'email.save-file': async (asked) => {
      const email = await composeForFile(desk, asked);
      if (!email.ok) return email;
      const { fileName, kind } = text.draftFile;
      const saved = await saveAs({ fileName, kind, extension: 'eml', isSecret: true }, () => fileOf(email.value));
      if (!saved.ok || saved.value.file === undefined) return saved;
      return success({ ...saved.value, ...desk.recordWriting('email', 'draft-file', asked.draft) });
    },
    'email.copy': async ({ part, ...asked }) => {
      if (part === 'body') {
        const body = composeBody(desk, asked.draft);
        if (!body.ok) return body;
        await copyTyped(body.value, desk);
        return success(desk.recordWriting('email', 'copy', asked.draft));
      }
      const email = await compose(desk, asked);
      if (!email.ok) return email;
      const { to, subject, body } = email.value;
      const copied = part === 'subject' ? subject : text.write.wholeMessage(to, subject, body);
      const wanted = identifierInSubject(desk.state.read().guide);
      const holdsSecret = wanted !== undefined && !isOpen(wanted);
      await (holdsSecret ? copyWithPin(copied) : copyTyped(copied, desk));
      return success(desk.recordWriting('email', 'copy', asked.draft));
    },
  };
}
