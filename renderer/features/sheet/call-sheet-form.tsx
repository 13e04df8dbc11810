import { useCallback, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import { callOutcomes, type JournalNotes, type TypedNote } from '../../../shared/journal/schema';
import { stopwatch } from '../../../shared/journal/stopwatch';
import { productOf } from '../../../shared/request/from-draft';
import { isBlank } from '../../../shared/request/plain-text';
import type { Result } from '../../../shared/result';
import { asksSeverity } from '../../../shared/severity';
import { keysInWords, outcomeShortcut, type ShortcutId } from '../../../shared/shortcuts/shortcuts';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GuideAge } from '../../components/guide-age';
import { KeptRow } from '../../components/kept-row';
import { OutcomeChoice } from '../../components/outcome-choice';
import { ReportNumber } from '../../components/report-number';
import { StatusChoice } from '../../components/status-choice';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useGuidesById } from '../../lib/guides-by-id';
import { useKeptText } from '../../lib/use-kept-text';
import { useSecond } from '../../lib/use-now';
import { reportPast, useOutcome } from '../../lib/use-outcome';
import { watchShortcuts } from '../../lib/watch-shortcuts';
import { LineFacts } from '../call/line-facts';
import { PromiseField } from '../promises/promise-field';
import { keepTypedPromise } from '../promises/promise-form';
import { EscalationSteps } from './escalation-steps';
import { keepTypedMenu, MenuSteps } from './menu-steps';
import { SheetIdentity } from './sheet-identity';
import type { TypeOnSheet } from './use-call-sheets';

interface RowProps {
  readonly sheet: CallSheet;
  readonly field: TypedNote;
  readonly rows?: number;
  readonly type: TypeOnSheet;
}

function SheetRow({ sheet, field, rows = 1, type }: RowProps) {
  const { failure, ...kept } = useKeptText(sheet[field], (typed) => type(sheet.id, { [field]: typed }));
  return <TextRow label={text.sheet[field]} name={`sheet-${field}`} rows={rows} problem={failure} {...kept} />;
}

/** What support asks everybody for, and the settings know. */
const askedOfAll = ['company', 'contactName'] as const;
const labels = text.request.label;

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

/** How the case is after the call. */
function Status({ sheet: { id, caseStatus }, type }: Pick<RowProps, 'sheet' | 'type'>) {
  const report = useOutcome(id);
  return (
    <StatusChoice
      status={caseStatus}
      choose={(chosen) => void report(type(id, { caseStatus: chosen }), () => undefined)}
    />
  );
}

/** What came of the call, by a click or by a key of its own, wherever in the window the focus is. */
function Outcome({ sheet: { id, outcome }, type }: Pick<RowProps, 'sheet' | 'type'>) {
  const { platform } = useAppState().program;
  const report = useOutcome(id);
  const choose = useCallback(
    (chosen: JournalNotes['outcome'], told?: string) => void report(type(id, { outcome: chosen }), () => told),
    [report, type, id],
  );
  // However soon a key follows what is drawn, or another key, it answers what is shown.
  const press = useEffectEvent((pressed: ShortcutId) => {
    const asked = callOutcomes.find((each) => outcomeShortcut(each) === pressed);
    if (!asked) return;
    const chosen = asked === outcome ? 'unknown' : asked;
    choose(chosen, text.sheet.outcomeNoted[chosen]);
  });
  useLayoutEffect(() => watchShortcuts(platform, (pressed) => press(pressed)), [platform]);
  return (
    <>
      <OutcomeChoice outcome={outcome} choose={choose} hasKeys />
      {outcome === 'dead' || outcome === 'no-answer' ? <ReportNumber id={id} /> : null}
    </>
  );
}

/** Ends a call. Its sheet can be opened again for a moment. */
function finish({ id, line }: CallSheet): void {
  const reopen = () =>
    void reportPast(bridge.call('sheet.reopen', { id }), () => ({ message: text.sheet.reopened(line) }));
  void reportPast(bridge.call('sheet.finish', { id }), () => ({ message: text.sheet.finished(line), undo: reopen }));
}

/** One call on one sheet: the menu that answers and what support will ask for on top, what they say below. */
export function CallSheetForm({ sheet, type }: { readonly sheet: CallSheet; readonly type: TypeOnSheet }) {
  const { settings, program } = useAppState();
  // For as long as the sheet is open, so that a field stays while it is filled in.
  const [missing] = useState(() => askedOfAll.filter((name) => isBlank(settings[name])));
  const report = useOutcome(sheet.id);
  const keep = (kept: Promise<Result<unknown>>) => report(kept, () => undefined);
  /** Ends the call with all that was typed, unless some of it can't be kept: it would go with the sheet. */
  const end = async () => {
    const { id, summary, notes, agent, caseNumber } = sheet;
    const focus = (field: string) => document.querySelector<HTMLElement>(field)?.focus();
    if (!(await keep(type(id, { summary, notes, agent, caseNumber }))))
      return focus('[name^="sheet-"][aria-invalid="true"]');
    if (!(await keep(keepTypedPromise(id)))) return focus('[name="sheet-promise"]');
    if (!(await keep(keepTypedMenu(id)))) return focus('[name="sheet-menu-key"]');
    finish(sheet);
  };
  const guide = useGuidesById().get(sheet.guide);
  const { line } = sheet;
  // As the person's guide has it now. Where none is known, noting one comes after what support asks for.
  const menu = (guide?.lines.find(({ id }) => id === line.id) ?? line).menu ?? [];
  const menuSteps = <MenuSteps sheet={sheet.id} menu={menu} />;
  const known = [
    ...askedOfAll.filter((name) => !missing.includes(name)).map((name) => [labels[name], settings[name]] as const),
    ...(guide ? [[text.request.label.product, productOf(guide, settings)] as const] : []),
    ...(guide && asksSeverity(guide) ? [[text.sheet.severity, text.severity(guide, sheet.severity)] as const] : []),
  ] as const;
  return (
    <>
      <div className="columns">
        <div>
          <p className="eyebrow">
            {text.sheet.title}
            <span className="choice-key">{keysInWords('sheet', program.platform)}</span>
          </p>
          <h2>{text.place(line)}</h2>
          <p className="number number-large">{line.shown}</p>
          {guide ? <GuideAge of={guide} /> : null}
          <LineFacts line={line} />
          {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
        </div>
        <Clocks sheet={sheet} />
      </div>
      {menu.length > 0 ? menuSteps : null}
      <section className="columns sheet-known" aria-label={text.sheet.support}>
        {guide ? <SheetIdentity guide={guide} /> : null}
        <dl className="facts">
          {known.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{isBlank(value) ? text.sheet.notEntered : value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {missing.length > 0 ? (
        <div className="columns">
          {missing.map((name) => (
            <KeptRow
              key={name}
              {...(name === 'company' ? { name } : {})}
              label={labels[name]}
              read={(kept) => kept[name]}
              change={(typed) => (name === 'company' ? { company: typed } : { contactName: typed })}
            />
          ))}
        </div>
      ) : null}
      <SheetRow sheet={sheet} type={type} field="summary" />
      <SheetRow sheet={sheet} type={type} field="notes" rows={5} />
      <div className="columns">
        <SheetRow sheet={sheet} type={type} field="agent" />
        <SheetRow sheet={sheet} type={type} field="caseNumber" />
      </div>
      {menu.length > 0 ? null : menuSteps}
      {isBlank(sheet.caseNumber) ? null : <Status sheet={sheet} type={type} />}
      <PromiseField sheet={sheet.id} />
      <EscalationSteps sheet={sheet} />
      <Outcome sheet={sheet} type={type} />
      <p className="hint">{text.sheet.saved}</p>
      <ActionButton look="primary" onPress={() => void end()}>
        {text.sheet.finish}
      </ActionButton>
    </>
  );
}
