import { homeCountry } from '../../../shared/guide/guess-country';
import type { CallRequest, Handlers } from '../../../shared/ipc/contract';
import { composeEmail, type Email } from '../../../shared/request/compose';
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

type Names = 'email.open' | 'email.open-file' | 'email.save-file' | 'email.copy';
type Asked = CallRequest<'email.open'>;
type AskedAsFile = CallRequest<'email.open-file'>;

/** The email that a draft stands for, with the PIN filled in; refused for Severity 1 and while anything is missing. */
async function compose(desk: Desk, { draft, privilegedConfirmed }: Asked): Promise<Result<Email>> {
  const wanted = identifierInSubject(desk.state.read().guide);
  const pin = wanted ? await desk.vault.of(wanted.id).reveal() : success('');
  if (!pin.ok) return pin;
  // Only now, as all of this may have changed while the keyring was asked.
  const state = desk.state.read();
  const { guide, settings, severity } = state;
  if (wanted && isPrivilegedPin(pin.value, wanted) && !privilegedConfirmed) {
    return failure('pin-privileged-in-email', { name: wanted.name, privileged: wanted.privileged });
  }
  if (wanted && isPasswordLike(wanted) && !privilegedConfirmed) {
    return failure('pin-password', { name: wanted.name });
  }
  const asker = { country: homeCountry(state), at: new Date() };
  return composeEmail(requestFromDraft(draft, settings, severity, guide), pin.value, guide, asker);
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
      const email = await compose(desk, asked);
      if (!email.ok) return email;
      const { to, subject, body } = email.value;
      const parts = { subject, body, whole: text.write.wholeMessage(to, subject, body) };
      // Into the body comes only what somebody typed.
      const wanted = part === 'body' ? undefined : identifierInSubject(desk.state.read().guide);
      const holdsSecret = wanted !== undefined && !isOpen(wanted);
      await (holdsSecret ? copyWithPin(parts[part]) : copyTyped(parts[part], desk.secrets().pins));
      return success(desk.recordWriting('email', 'copy', asked.draft));
    },
  };
}
