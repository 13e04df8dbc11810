import { lazy, Suspense } from 'react';
import type { AppState } from '../../../shared/ipc/app-state';
import { emailWays } from '../../../shared/request/email-ways';
import type { LinkSize } from '../../../shared/request/link-size';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import { openerName } from '../../lib/opener-name';
import type { EmailActions as Actions } from './use-email';

const DraftFileDialog = lazy(async () => ({ default: (await import('./draft-file-dialog')).DraftFileDialog }));

interface Props {
  readonly actions: Actions;
  /** Nothing is missing, and what had to be confirmed is. */
  readonly isReady: boolean;
  readonly size: LinkSize;
  readonly openers: AppState['openers'];
  readonly platform: string;
}

/** Why the link is not the way here, or what it opens. */
function wayHint({ leads, unfit }: ReturnType<typeof emailWays>, { mail }: AppState['openers']): string {
  if (unfit === 'too-long') return text.write.tooLong;
  if (unfit === 'no-mail-program') return leads === 'copy' ? text.links.noMail : text.links.noMailLinks;
  return openerName(mail);
}

/** The ways out of the program, the one that arrives first of all. */
export function EmailActions({ actions, isReady, size, openers, platform }: Props) {
  const ways = emailWays(size, openers, platform);
  const look = (way: typeof ways.leads) => (ways.leads === way ? 'primary' : 'plain');
  return (
    <>
      <div className="ways">
        <div>
          <ActionButton look={look('mailto')} isDisabled={!isReady || ways.unfit !== undefined} onPress={actions.open}>
            {text.write.open}
          </ActionButton>
        </div>
        <div>
          <ActionButton
            look={look('draft-file')}
            isDisabled={!isReady || openers.mailFile.state === 'none'}
            onPress={() => actions.file('email.openFile')}
          >
            {text.draftFile.open}
          </ActionButton>
          <ActionButton isDisabled={!isReady} onPress={() => actions.file('email.saveFile')}>
            {text.draftFile.save}
          </ActionButton>
        </div>
        <div>
          <DoneButton
            look={look('copy')}
            isDisabled={!isReady}
            done={text.common.copied}
            onPress={() => actions.copy('whole')}
          >
            {text.write.copyWhole}
          </DoneButton>
          <DoneButton isDisabled={!isReady} done={text.common.copied} onPress={() => actions.copy('subject')}>
            {text.write.copySubject}
          </DoneButton>
          <DoneButton isDisabled={!isReady} done={text.common.copied} onPress={() => actions.copy('body')}>
            {text.write.copyBody}
          </DoneButton>
        </div>
      </div>
      <div className="way">
        <p className={ways.unfit === undefined ? 'hint' : 'problem'}>{wayHint(ways, openers)}</p>
      </div>
      <Suspense>{actions.waiting ? <DraftFileDialog {...actions.waiting} /> : null}</Suspense>
    </>
  );
}
