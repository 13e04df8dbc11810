import { lazy, Suspense, useId } from 'react';
import type { AppState } from '../../../shared/ipc/app-state';
import { emailWays } from '../../../shared/request/email-ways';
import type { LinkSize } from '../../../shared/request/link-size';
import type { ThingLeft } from '../../../shared/request/things-left';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import { MenuButton } from '../../components/menu-button';
import type { MenuChoice } from '../../components/menu-popup';
import { openerName } from '../../lib/opener-name';
import { leadTo, ThingsLeftLine } from './things-left-line';
import type { EmailActions as Actions } from './use-email';

const DraftFileDialog = lazy(async () => ({ default: (await import('./draft-file-dialog')).DraftFileDialog }));

interface Props {
  readonly actions: Actions;
  readonly left: readonly ThingLeft[];
  readonly size: LinkSize;
  readonly openers: AppState['openers'];
  readonly platform: string;
  /** Clears the request, once it was handed over: only the person can know that it went out. */
  readonly sent: (() => void) | undefined;
}

type Ways = ReturnType<typeof emailWays>;

/** Why the link is not the way here, or what it opens. */
function wayHint({ leads, unfit }: Ways, { mail }: AppState['openers']): string {
  if (unfit === 'too-long') return text.write.tooLong;
  if (unfit === 'no-mail-program') return leads === 'copy' ? text.links.noMail : text.links.noMailLinks;
  return openerName(mail);
}

/** Every way out of the program, in the order of how little is left to do after it. */
function allWays(actions: Actions, { unfit }: Ways, { mailFile }: AppState['openers']) {
  const unfitWhy = { 'no-mail-program': text.write.noMailApp, 'too-long': text.write.tooLong } as const;
  return [
    { id: 'mailto', label: text.write.open, why: unfit && unfitWhy[unfit], act: actions.open },
    {
      id: 'draft-file',
      label: text.draftFile.open,
      why: mailFile.state === 'none' ? text.write.noFileApp : undefined,
      act: () => actions.file('email.open-file'),
    },
    { id: 'save-file', label: text.draftFile.save, act: () => actions.file('email.save-file') },
    { id: 'copy', label: text.write.copyWhole, act: () => actions.copy('whole') },
    { id: 'copy-subject', label: text.write.copySubject, act: () => actions.copy('subject') },
    { id: 'copy-body', label: text.write.copyBody, act: () => actions.copy('body') },
  ] as const satisfies readonly MenuChoice[];
}

/** The way that arrives, as the one button, and the others in a menu beside it. */
export function EmailActions({ actions, left, size, openers, platform, sent }: Props) {
  const id = useId();
  const ways = emailWays(size, openers, platform);
  const all: readonly MenuChoice[] = allWays(actions, ways, openers);
  const leading = all.find((way) => way.id === ways.leads);
  const isReady = left.length === 0;
  const others = all
    .filter((way) => way !== leading)
    .map((way) => (isReady ? way : { ...way, why: text.write.left(left.length) }));
  const press = async () => {
    if (isReady) return (await leading?.act()) === true;
    leadTo(left);
    return false;
  };
  return (
    <div className="ways">
      <div className="actions">
        <DoneButton look="primary" aria-describedby={id} done={text.common.copied} onPress={press}>
          {leading?.label ?? ''}
        </DoneButton>
        <MenuButton label={text.write.moreWays} choices={others} />
        {sent ? (
          <ActionButton aria-describedby={`${id}-hint`} onPress={sent}>
            {text.write.sent}
          </ActionButton>
        ) : null}
        <ThingsLeftLine id={id} left={left} />
      </div>
      <p className={sent || ways.unfit === undefined ? 'hint way' : 'problem way'} id={`${id}-hint`}>
        {sent ? text.write.sentWhy : wayHint(ways, openers)}
      </p>
      <Suspense>{actions.waiting ? <DraftFileDialog {...actions.waiting} /> : null}</Suspense>
    </div>
  );
}
