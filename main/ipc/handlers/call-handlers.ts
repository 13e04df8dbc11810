import type { Handlers } from '../../../shared/ipc/contract';
import { failure, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { callContact } from '../../calling/call-contact';
import { testDial } from '../../calling/test-dial';
import { copyText } from '../../clipboard/system-clipboard';
import type { Desk } from '../../desk';
import { openLink } from '../../links/open-link';
import { openPortal } from '../../links/open-portal';

type Names =
  | 'call.dial'
  | 'call.test'
  | 'contact.call'
  | 'contact.copy'
  | 'number.copy'
  | 'portal.open'
  | 'newer.open'
  | 'newer.copy';

/** Reaching the vendor by phone and portal. */
export function callHandlers(desk: Desk): Pick<Handlers, Names> {
  const find = (id: string) => desk.state.read().guide.lines.find((line) => line.id === id);
  const unknownLine = failure('unknown-line', text.call.unknownLine);
  return {
    'call.dial': ({ line: id, despiteDoubt }) => {
      const line = find(id);
      return line ? desk.dial(line, despiteDoubt) : unknownLine;
    },
    'call.test': () => testDial(desk.state.read(), desk.dialler, openLink, desk.consent),
    'contact.call': () => callContact(desk.state.read(), desk.dialler, openLink, desk.consent),
    'contact.copy': async () => {
      const { phone = '' } = desk.state.read().policy.contact;
      if (phone === '') return failure('no-contact', text.policy.contactNotDialable);
      await copyText(phone);
      return success(undefined);
    },
    'number.copy': async ({ line: id }) => {
      const line = find(id);
      if (!line) return unknownLine;
      await copyText(line.e164);
      return success(undefined);
    },
    'newer.open': ({ what }) => {
      const newer = desk.state.read().guide.unconfirmed;
      return newer ? openLink('portal', newer[what]) : failure('nothing-newer', text.portal.nothingNewer);
    },
    'newer.copy': async () => {
      const newer = desk.state.read().guide.unconfirmed;
      if (!newer) return failure('nothing-newer', text.portal.nothingNewer);
      await copyText(newer.mailbox);
      return success(undefined);
    },
    'portal.open': () => openPortal(desk.state.read().guide),
  };
}
