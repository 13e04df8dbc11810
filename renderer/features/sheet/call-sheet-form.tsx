import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import type { CallSheet, CallSheetText } from '../../../shared/journal/call-sheet-schema';
import { stopwatch } from '../../../shared/journal/stopwatch';
import { productOf } from '../../../shared/request/from-draft';
import { isBlank } from '../../../shared/request/plain-text';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GetPin } from '../../components/get-pin';
import { GuideAge } from '../../components/guide-age';
import { PinNote } from '../../components/pin-note';
import { PinValue } from '../../components/pin-value';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { usePinText } from '../../lib/guide-words';
import { useKeptText } from '../../lib/use-kept-text';
import { useSecond } from '../../lib/use-now';
import { reportPast } from '../../lib/use-outcome';
import { LineFacts } from '../call/line-facts';
import type { TypeOnSheet } from './use-call-sheets';

interface RowProps {
  readonly sheet: CallSheet;
  readonly field: keyof CallSheetText;
  readonly rows?: number;
  readonly type: TypeOnSheet;
}

function SheetRow({ sheet, field, rows = 1, type }: RowProps) {
  const { failure, ...kept } = useKeptText(sheet[field], (typed) => type(sheet.id, { [field]: typed }));
  return <TextRow label={text.sheet[field]} rows={rows} problem={failure} {...kept} />;
}

/** The two clocks of a call, in a part of their own because they tick. */
function Clocks({ sheet }: { readonly sheet: CallSheet }) {
  const now = useSecond();
  return (
    <dl className="sheet-clocks">
      <div>
        <dt>{text.sheet.since}</dt>
        <dd className="number">
          <span role="timer">
            {stopwatch(now.getTime() - Date.parse(sheet.dialledAt)) ?? text.sheet.dialledAt(sheet.dialledAt)}
          </span>
        </dd>
      </div>
      <div>
        <dt>{text.place(sheet.line)}</dt>
        <dd className="number">{text.sheet.localTime(sheet.line.timeZone, now)}</dd>
      </div>
    </dl>
  );
}

/** Ends a call. Its sheet can be opened again for a moment. */
function finish({ id, line }: CallSheet): void {
  const reopen = () =>
    void reportPast(bridge.call('sheet.reopen', { id }), () => ({ message: text.sheet.reopened(line) }));
  void reportPast(bridge.call('sheet.finish', { id }), () => ({ message: text.sheet.finished(line), undo: reopen }));
}

/** One call on one sheet: what support will ask for on top, what they say below. */
export function CallSheetForm({ sheet, type }: { readonly sheet: CallSheet; readonly type: TypeOnSheet }) {
  const { settings, pin, guide } = useAppState();
  const words = usePinText();
  const { line } = sheet;
  const known = [
    [text.request.label.company, settings.company],
    [text.request.label.contactName, settings.contactName],
    [text.request.label.product, productOf(guide, settings)],
    [text.sheet.severity, text.severity(guide, sheet.severity)],
  ] as const;
  return (
    <>
      <div>
        <p className="eyebrow">{text.sheet.title}</p>
        <h2>{text.place(line)}</h2>
        <p className="number number-large">{line.shown}</p>
        <GuideAge />
        <LineFacts line={line} />
        {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
      </div>
      <Clocks sheet={sheet} />
      <section className="sheet-known" aria-label={text.sheet.support}>
        {guide.id === sheet.guide && guide.identifiers.length > 0 ? (
          <>
            <p className="eyebrow">{words.title}</p>
            {isPinAtHand(pin) ? <PinValue /> : <GetPin />}
            <PinNote onlyTrouble isSilent={!isPinAtHand(pin)} />
          </>
        ) : null}
        <dl className="facts">
          {known.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{isBlank(value) ? text.sheet.notEntered : value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <SheetRow sheet={sheet} type={type} field="notes" rows={5} />
      <SheetRow sheet={sheet} type={type} field="agent" />
      <SheetRow sheet={sheet} type={type} field="caseNumber" />
      <p className="hint">{text.sheet.saved}</p>
      <ActionButton look="primary" onPress={() => finish(sheet)}>
        {text.sheet.finish}
      </ActionButton>
    </>
  );
}
