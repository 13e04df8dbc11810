import type { Handlers } from '../../../shared/ipc/contract';
import { composeEmail, type Email } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { mailtoLink, measureMailto } from '../../../shared/request/mailto';
import { isPrivilegedPin } from '../../../shared/request/pin';
import { failure, type Result, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { copyText } from '../../clipboard';
import type { Desk } from '../../desk';
import { openLink } from '../../links/open-link';

type Names = 'email.open' | 'email.copy';

/** The email that a draft stands for, with the PIN filled in; refused for Severity 1 and while anything is missing. */
function compose(desk: Desk, draft: Draft, privilegedConfirmed: boolean): Result<Email> {
  const { guide, settings, severity } = desk.state.read();
  const pin = desk.vault.reveal();
  if (!pin.ok) return pin;
  if (isPrivilegedPin(pin.value) && !privilegedConfirmed) {
    return failure('pin-privileged', text.pin.privilegedBeforeWriting);
  }
  return composeEmail(requestFromDraft(draft, settings, severity), pin.value, guide);
}

/** Email: handed to the mail program, or copied. */
export function emailHandlers(desk: Desk): Pick<Handlers, Names> {
  return {
    'email.open': async ({ draft, privilegedConfirmed }) => {
      const email = compose(desk, draft, privilegedConfirmed);
      if (!email.ok) return email;
      const size = measureMailto(email.value, process.platform);
      if (!size.fits) return failure('mailto-too-long', text.write.tooLong(size.length, size.limit));
      const opened = await openLink('mail', mailtoLink(email.value));
      if (opened.ok) desk.recordWriting('email', 'mailto', draft.summary);
      return opened;
    },
    'email.copy': async ({ draft, part, privilegedConfirmed }) => {
      const email = compose(desk, draft, privilegedConfirmed);
      if (!email.ok) return email;
      const { to, subject, body } = email.value;
      const parts = { subject, body, whole: text.write.wholeMessage(to, subject, body) };
      await copyText(parts[part]);
      if (part === 'whole') desk.recordWriting('email', 'copy', draft.summary);
      return success(undefined);
    },
  };
}
