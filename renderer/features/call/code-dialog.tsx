import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { telLink } from '../../../shared/phone/tel-link';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { DialogFrame } from '../../components/dialog-frame';
import { GuideAge } from '../../components/guide-age';
import { LazyQrCode } from '../../components/lazy-qr-code';

interface Props {
  readonly line: SupportLine;
  /** The guide that it is from, where that is not the one in use. */
  readonly of?: Guide | undefined;
  readonly close: () => void;
}

/** One number as a code that a phone reads from across the desk. */
export function CodeDialog({ line, of, close }: Props) {
  return (
    <DialogFrame title={text.place(line)} className="dialog-code" close={close}>
      <p className="number number-large">{line.shown}</p>
      <GuideAge of={of} />
      {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
      <LazyQrCode content={telLink(line.e164)} label={text.call.scanLine(line)} />
      <p className="hint">{text.call.scan}</p>
      <ActionButton autoFocus onPress={close}>
        {text.common.close}
      </ActionButton>
    </DialogFrame>
  );
}
