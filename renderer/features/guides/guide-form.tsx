import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { changeInWords } from '../../../shared/guide/change-in-words';
import { applyChanges, guideDifference } from '../../../shared/guide/difference';
import { type GuideDraft, type GuideField, guideOfDraft, onlyShownOf } from '../../../shared/guide/guide-draft';
import { draftOfLine, emptyLine } from '../../../shared/guide/line-draft';
import type { RulesDraft } from '../../../shared/guide/rules-draft';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton } from '../../components/action-button';
import { GrowingList } from '../../components/growing-list';
import { TextRow } from '../../components/text-row';
import { bridge } from '../../lib/bridge';
import { feedback } from '../../lib/feedback';
import { useRefusedField } from '../../lib/refused-field';
import { reportPast } from '../../lib/use-outcome';
import { type GuideWork, useGuideWork } from './guide-work';
import { RulesForm } from './rules-form';
import { undoGuide } from './undo-guide';

const fetchLineForm = () => import('./line-form');
const LineForm = lazy(async () => ({ default: (await fetchLineForm()).LineForm }));

const isOptional: ReadonlySet<GuideField> = new Set(['shortName', 'portal', 'mailbox', 'expires']);

interface Props {
  readonly guide: Guide;
  /** As it is now, if it is there: a menu may be noted during a call while the form is open. */
  readonly now: Guide | undefined;
  readonly close: () => void;
}

/** What a guide says, to be corrected: each field checked as it is typed, nothing in force before it is saved. */
export function GuideForm({ guide: opened, now, close }: Props) {
  const [work, setWork] = useGuideWork(opened);
  const { guide: initial, draft, lines, number } = work;
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const words = text.guides.form;
  useEffect(() => {
    heading.current?.focus();
    // A number is opened next, and is to be there at once.
    void fetchLineForm();
  }, []);
  const change = (changes: Partial<GuideWork>) => setWork((before) => ({ ...before, ...changes }));
  const { guide, wrong } = guideOfDraft(initial, lines, draft);
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [tries, refuse] = useRefusedField(page);
  const isTried = tries > 0;
  const isTold = (name: string, typed: string) => wrong.has(name) && (typed !== '' || left.has(name) || isTried);
  // Nobody is told what is missing in a field that they have not come to yet.
  const told = (name: string, problem: string, typed: string) => ({
    problem: isTold(name, typed) ? problem : undefined,
    onBlur: () => leave((before) => (before.has(name) ? before : new Set([...before, name]))),
  });
  const changeRules = (changes: Partial<RulesDraft>) =>
    setWork((before) => ({
      ...before,
      draft: { ...before.draft, rules: { ...before.draft.rules, ...changes } },
    }));
  const type = (changes: Partial<GuideDraft>) =>
    setWork((before) => ({ ...before, draft: { ...before.draft, ...changes } }));
  const field = (name: GuideField, problem: string) => ({
    label: isOptional.has(name) ? words.optional(words[name]) : words[name],
    value: draft[name],
    onChange: (typed: string) => type({ [name]: typed }),
    ...told(name, problem, draft[name]),
  });
  const keepLine = (line: SupportLine) =>
    change({
      lines: number?.line ? lines.map((each) => (each.id === line.id ? line : each)) : [...lines, line],
      number: undefined,
    });
  const [isOpening, setOpening] = useState(false);
  const openNumber = (line: SupportLine | undefined) => {
    setOpening(true);
    change({ number: { line, draft: line ? draftOfLine(line) : emptyLine } });
  };
  const lineForm = () =>
    number ? (
      <Suspense>
        <LineForm
          number={number}
          isOpening={isOpening}
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
    if (!guide) {
      refuse();
      return;
    }
    const whole = now ? applyChanges(now, guideDifference(initial, guide)) : success(guide);
    if (!whole.ok) {
      feedback.tell({ message: wordFailure(whole.error), kind: 'failed' });
      return;
    }
    const saved = await reportPast(bridge.call('guide.save', { guide: whole.value }), () => ({
      message: text.guides.saved(guide.product),
      undo: undoGuide,
    }));
    if (saved) close();
  };
  const kept = onlyShownOf(initial);
  const toDo = [
    ...(lines.length === 0 ? [text.guides.noNumbers] : []),
    ...(number ? [words.numberOpen] : []),
    ...(wrong.size > 0 && isTried ? [words.fieldsWrong] : []),
  ];
  return (
    <div ref={page} className="guide-form">
      <h1 ref={heading} tabIndex={-1}>
        {words.title(initial.product)}
      </h1>
      <section className="card form" aria-label={words.about}>
        <h2>{words.about}</h2>
        <div className="guide-columns">
          <TextRow {...field('product', words.nameNeeded)} />
          <TextRow {...field('shortName', words.shortNameProblem)} />
          <TextRow {...field('vendor', words.nameNeeded)} />
          <TextRow {...field('portal', words.portalProblem)} />
          <TextRow {...field('mailbox', words.mailboxProblem)} />
          <TextRow {...field('source', words.sourceNeeded)} />
          <TextRow type="date" {...field('lastSeen', words.dateNeeded)} />
          <TextRow type="date" {...field('expires', words.dateNeeded)} />
        </div>
        {kept.length === 0 ? null : (
          <>
            <h3>{words.kept}</h3>
            <p className="hint">{words.keptWhy}</p>
            <dl className="facts">
              {kept.map((name) => (
                <div key={name}>
                  <dt>{text.guides.change.fact[name]?.replace(/:$/, '')}</dt>
                  <dd>{changeInWords(undefined, initial[name])[1]}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
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
                {line.doubt ? <span className="mark">{text.call.doubtful}</span> : <span />}
                <span className="number">{line.shown}</span>
                <ActionButton
                  look="quiet"
                  isDisabled={number !== undefined}
                  aria-label={text.guides.line.edit(text.place(line))}
                  onPress={() => openNumber(line)}
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
            <ActionButton onPress={() => openNumber(undefined)}>{text.guides.line.add}</ActionButton>
          </div>
        )}
      </section>
      <RulesForm
        rules={draft.rules}
        told={told}
        change={changeRules}
        isTried={isTried && [...wrong].some((name) => !(name in draft))}
      />
      <div className="actions">
        <ActionButton
          look="primary"
          isDisabled={lines.length === 0 || number !== undefined}
          onPress={() => void save()}
        >
          {words.save}
        </ActionButton>
        <ActionButton onPress={close}>{text.common.cancel}</ActionButton>
        {toDo.length === 0 ? null : <p className="hint guide-left">{toDo.join(' ')}</p>}
      </div>
    </div>
  );
}
