import { useEffect, useId, useRef } from 'react';
import { type LineDraft, lineOfDraft, withDay } from '../../../shared/guide/line-draft';
import type { SupportLine } from '../../../shared/guide/schema';
import { weekdays } from '../../../shared/guide/week';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { CountryChoice } from '../../components/country-choice';
import { TextRow } from '../../components/text-row';
import { TickRow } from '../../components/tick-row';
import { useRefusedField } from '../../lib/refused-field';
import type { LineInWork } from './guide-work';

interface Props {
  readonly number: LineInWork;
  /** Whether somebody has just asked for it, and goes on typing in it. */
  readonly isOpening: boolean;
  readonly type: (draft: LineDraft) => void;
  readonly taken: ReadonlySet<string>;
  readonly done: (line: SupportLine) => void;
  readonly remove: (() => void) | undefined;
  readonly cancel: () => void;
}

const regions = (['', 'AMERICAS', 'EMEA', 'APAC', 'WORLD'] as const).map((id) => ({
  id,
  label: id === '' ? text.guides.line.regionOfCountry : text.region[id],
}));

/** One number of a guide, each field checked as it is typed. */
export function LineForm({ number: { line, draft }, isOpening, type, taken, done, remove, cancel }: Props) {
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const [tries, refuse] = useRefusedField(form);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it is opened, and never again
  useEffect(() => {
    if (isOpening) form.current?.querySelector('input')?.focus();
  }, []);
  const words = text.guides.line;
  const made = lineOfDraft(draft, line, taken);
  const problems = tries > 0 || draft.published !== '' ? (made.problems ?? {}) : {};
  const change = (changes: Partial<LineDraft>) => type({ ...draft, ...changes });
  const problemOf = (name: keyof LineDraft) => {
    const problem = problems[name];
    return problem && wordFailure(problem);
  };
  type TextField = 'published' | 'label' | 'menu' | 'extension' | 'from' | 'to' | 'timeZone' | 'languages' | 'note';
  const field = (name: TextField) => ({
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    problem: problemOf(name),
  });
  const finish = () => {
    if (made.ok) done(made.value);
    else refuse();
  };
  return (
    <form
      ref={form}
      className="card form guide-line-form"
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <h3 id={heading}>{line ? words.edit(text.place(line)) : words.add}</h3>
      <div className="guide-columns">
        <TextRow label={words.number} hint={words.numberHint} {...field('published')} />
        <CountryChoice
          label={words.country}
          hint={problemOf('country') ?? ''}
          country={draft.country}
          // Another country has other clocks.
          choose={(country) => change({ country, timeZone: country === line?.country ? (line.timeZone ?? '') : '' })}
        />
        <ChoiceRow
          label={words.region}
          value={draft.region}
          options={regions}
          choose={(region) => change({ region })}
        />
        <TextRow label={words.label} hint={words.labelHint} {...field('label')} />
        <TextRow label={words.menu} hint={words.menuHint} rows={2} {...field('menu')} />
        <TextRow label={words.extension} {...field('extension')} />
        <TextRow label={words.from} type="time" {...field('from')} />
        <TextRow label={words.to} type="time" {...field('to')} />
        <TextRow label={words.timeZone} hint={words.timeZoneHint} {...field('timeZone')} />
        <TextRow label={words.languages} hint={words.languagesHint} {...field('languages')} />
      </div>
      <fieldset className="guide-rule">
        <legend className="label">{words.days}</legend>
        <div className="guide-ticks">
          {weekdays.map((day) => (
            <TickRow
              key={day}
              isTicked={draft.days.includes(day)}
              tick={(isIn) => change({ days: withDay(draft.days, day, isIn) })}
            >
              {words.day[day]}
            </TickRow>
          ))}
        </div>
        <span className="hint">{words.daysHint}</span>
      </fieldset>
      <TextRow label={words.note} {...field('note')} />
      <TickRow isTicked={draft.servesWholeRegion} tick={(servesWholeRegion) => change({ servesWholeRegion })}>
        {words.whole}
      </TickRow>
      <TickRow isTicked={draft.insideCountryOnly} tick={(insideCountryOnly) => change({ insideCountryOnly })}>
        {words.insideOnly}
      </TickRow>
      {made.ok && made.value.doubt ? <p className="doubt">{made.value.doubt.reason}</p> : null}
      {made.ok ? <p className="hint">{words.dials(made.value.e164)}</p> : null}
      <div className="actions">
        <ActionButton look="primary" type="submit">
          {words.done}
        </ActionButton>
        <ActionButton onPress={cancel}>{text.common.cancel}</ActionButton>
        {remove ? (
          <ActionButton look="quiet" onPress={remove}>
            {words.remove}
          </ActionButton>
        ) : null}
      </div>
    </form>
  );
}
