import type { SupportLine } from '../../../shared/guide/schema';
import { telLink } from '../../../shared/phone/tel-link';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { DialogFrame } from '../../components/dialog-frame';
import { GuideAge } from '../../components/guide-age';
import { LazyQrCode } from '../../components/lazy-qr-code';

interface Props {
  readonly line: SupportLine;
  readonly close: () => void;
}

/** One number as a code that a phone reads from across the desk. */
export function CodeDialog({ line, close }: Props) {
  return (
    <DialogFrame title={text.place(line)} className="dialog-code" close={close}>
      <p className="number number-large">{line.shown}</p>
      <GuideAge />
      {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
      <LazyQrCode content={telLink(line.e164)} label={text.call.scanLine(line)} />
      <p className="hint">{text.call.scan}</p>
      <ActionButton autoFocus onPress={close}>
        {text.common.close}
      </ActionButton>
    </DialogFrame>
  );
}
