import { nearestSoundLine } from '../../../shared/guide/own-region-first';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { DialogFrame } from '../../components/dialog-frame';
import { GuideAge } from '../../components/guide-age';
import { useAppState } from '../../lib/app-state';
import type { Calling } from './use-calling';

interface Props {
  readonly line: SupportLine;
  /** The guide that it is from, where that is not the one in use. */
  readonly of?: Guide | undefined;
  readonly wants: 'call' | 'code';
  readonly now: Date;
  readonly calling: Calling;
}

/** Says why a number is doubtful and offers the nearest sound one first; calling or scanning it anyway stays possible. */
export function DoubtDialog({ line, of, wants, now, calling }: Props) {
  const { guide, records } = useAppState();
  const sound = nearestSoundLine((of ?? guide).lines, line.country, now, records);
  const takeSound = () => {
    calling.leaveDoubt();
    if (!sound) return;
    if (wants === 'call') calling.dial(sound, of);
    else calling.showCode(sound, of);
  };
  return (
    <DialogFrame title={text.call.doubtTitle(line)} role="alertdialog" close={calling.leaveDoubt}>
      <p>{line.doubt?.reason}</p>
      {sound ? (
        <div className="dialog-offer">
          <p>{text.call.doubtOffer(sound)}</p>
          <p className="number number-large">{sound.shown}</p>
          <GuideAge of={of} />
          <ActionButton look="primary" onPress={takeSound} autoFocus>
            {wants === 'call' ? text.call.callLine(sound) : text.call.showCodeLine(sound)}
          </ActionButton>
        </div>
      ) : null}
      <div className="actions">
        <ActionButton onPress={calling.leaveDoubt}>{text.common.cancel}</ActionButton>
        <ActionButton onPress={calling.goOnDespiteDoubt}>
          {wants === 'call' ? text.call.dialAnyway : text.call.showCodeAnyway}
        </ActionButton>
      </div>
    </DialogFrame>
  );
}
