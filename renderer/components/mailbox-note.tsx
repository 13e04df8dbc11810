import { wholeYearsSince } from '../../shared/guide/age';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useMinute } from '../lib/use-now';
import { useOutcome } from '../lib/use-outcome';
import { DoneButton } from './action-button';

/** How old the mailbox is, and beside it the newer one that nobody has confirmed. */
export function MailboxNote() {
  const { guide } = useAppState();
  const now = useMinute();
  const report = useOutcome();
  const { mailbox, age } = guide;
  const newer = guide.unconfirmed?.mailbox;
  return (
    <div className="mailbox">
      {mailbox === undefined ? null : (
        <p className="age">{text.portal.mailboxAge(mailbox, age, wholeYearsSince(age.lastSeen, now))}</p>
      )}
      {newer === undefined ? null : (
        <p className="hint newer">
          {text.portal.newer} {newer}{' '}
          <DoneButton
            done={text.common.copied}
            look="quiet"
            aria-label={text.portal.copyNewer(newer)}
            onPress={() => report(bridge.call('newer.copy', undefined), () => text.portal.copiedNewer(newer))}
          >
            {text.call.copy}
          </DoneButton>
        </p>
      )}
    </div>
  );
}
