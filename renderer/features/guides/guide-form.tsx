import { lazy, Suspense, useEffect, useRef } from 'react';
import { type GuideField, guideOfDraft } from '../../../shared/guide/guide-draft';
import { draftOfLine, emptyLine } from '../../../shared/guide/line-draft';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GrowingList } from '../../components/growing-list';
import { TextRow } from '../../components/text-row';
import { TickRow } from '../../components/tick-row';
import { bridge } from '../../lib/bridge';
import { reportPast } from '../../lib/use-outcome';
import { type GuideWork, useGuideWork } from './guide-work';
import { undoGuide } from './undo-guide';

const LineForm = lazy(async () => ({ default: (await import('./line-form')).LineForm }));

interface Props {
  readonly guide: Guide;
  readonly close: () => void;
}

/** What a guide says, to be corrected: each field checked as it is typed, nothing in force before it is saved. */
export function GuideForm({ guide: opened, close }: Props) {
  const [work, setWork] = useGuideWork(opened);
  const { guide: initial, draft, lines, number } = work;
  const heading = useRef<HTMLHeadingElement>(null);
  const words = text.guides.form;
  useEffect(() => heading.current?.focus(), []);
  const change = (changes: Partial<GuideWork>) => setWork((before) => ({ ...before, ...changes }));
  const { guide, wrong } = guideOfDraft(initial, lines, draft);
  const field = (name: GuideField, problem: string) => ({
    label: words[name],
    value: draft[name],
    onChange: (typed: string) => setWork((before) => ({ ...before, draft: { ...before.draft, [name]: typed } })),
    problem: wrong.has(name) ? problem : undefined,
  });
  const keepLine = (line: SupportLine) =>
    change({
      lines: number?.line ? lines.map((each) => (each.id === line.id ? line : each)) : [...lines, line],
      number: undefined,
    });
  const lineForm = () =>
    number ? (
      <Suspense>
        <LineForm
          number={number}
          type={(typed) => change({ number: { ...number, draft: typed } })}
          taken={new Set(lines.map(({ id }) => id))}
          done={keepLine}
          remove={
            number.line && lines.length > 1
              ? () => change({ lines: lines.filter(({ id }) => id !== number.line?.id), number: undefined })
              : undefined
          }
          cancel={() => change({ number: undefined })}
        />
      </Suspense>
    ) : null;
  const save = async () => {
    if (!guide) return;
    const saved = await reportPast(bridge.call('guide.save', { guide }), () => ({
      message: text.guides.saved(guide.product),
      undo: undoGuide,
    }));
    if (saved) close();
  };
  const left = [
    ...(lines.length === 0 ? [text.guides.noNumbers] : []),
    ...(number ? [words.numberOpen] : []),
    ...(wrong.size > 0 ? [words.fieldsWrong] : []),
  ];
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.title(initial.product)}
      </h1>
      <section className="card form" aria-label={words.about}>
        <h2>{words.about}</h2>
        <div className="guide-columns">
          <TextRow {...field('product', words.nameNeeded)} />
          <TextRow {...field('vendor', words.nameNeeded)} />
          <TextRow {...field('portal', words.portalProblem)} />
          <TextRow {...field('mailbox', words.mailboxProblem)} />
          <TextRow {...field('source', words.sourceNeeded)} />
          <TextRow type="date" {...field('lastSeen', words.dateNeeded)} />
          <TextRow type="date" {...field('expires', words.dateNeeded)} />
        </div>
      </section>
      <section className="card form" aria-label={words.identifier}>
        <h2>{words.identifier}</h2>
        <div className="guide-columns">
          <TextRow hint={words.identifierHint} {...field('identifierName', text.guides.invalid.field)} />
          <TextRow {...field('identifierWhere', text.guides.invalid.field)} />
        </div>
        <TickRow
          isTicked={draft.isIdentifierSecret}
          tick={(isIdentifierSecret) => change({ draft: { ...draft, isIdentifierSecret } })}
        >
          {words.identifierSecret}
        </TickRow>
      </section>
      <section className="guide-lines" aria-label={words.numbers}>
        <h2>{words.numbers}</h2>
        <GrowingList className="guide-line-list" items={lines}>
          {(line) =>
            number?.line?.id === line.id ? (
              <li key={line.id}>{lineForm()}</li>
            ) : (
              <li key={line.id} className="guide-line">
                <span className="line-name">{text.place(line)}</span>
                <span className="hint">{line.label}</span>
                <span className="number">{line.shown}</span>
                {line.doubt ? <span className="mark">{text.call.doubtful}</span> : <span />}
                <ActionButton
                  look="quiet"
                  isDisabled={number !== undefined}
                  aria-label={text.guides.line.edit(text.place(line))}
                  onPress={() => change({ number: { line, draft: draftOfLine(line) } })}
                >
                  {text.guides.edit}
                </ActionButton>
              </li>
            )
          }
        </GrowingList>
        {number && !number.line ? lineForm() : null}
        {number ? null : (
          <div className="actions">
            <ActionButton onPress={() => change({ number: { line: undefined, draft: emptyLine } })}>
              {text.guides.line.add}
            </ActionButton>
          </div>
        )}
      </section>
      <div className="actions">
        <ActionButton look="primary" isDisabled={!guide || number !== undefined} onPress={() => void save()}>
          {words.save}
        </ActionButton>
        <ActionButton onPress={close}>{text.common.cancel}</ActionButton>
        {left.length === 0 ? null : <p className="hint">{left.join(' ')}</p>}
      </div>
    </>
  );
}
