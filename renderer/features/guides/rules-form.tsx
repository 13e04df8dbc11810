import { type ReactNode, useLayoutEffect, useState } from 'react';
import {
  emptyIdentifier,
  emptyLevel,
  emptyStep,
  emptyUpload,
  type IdentifierDraft,
  identifierField,
  identifiersTyped,
  type LevelDraft,
  levelField,
  type RulesDraft,
  renamed,
  type StepDraft,
  stepField,
  type UploadDraft,
  uploadField,
} from '../../../shared/guide/rules-draft';
import { bodyItems, channels } from '../../../shared/guide/rules-schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { TextRow } from '../../components/text-row';
import { TickRow } from '../../components/tick-row';

const words = text.guides.rules;

interface Props {
  readonly rules: RulesDraft;
  readonly change: (changes: Partial<RulesDraft>) => void;
  /** What is wrong with a field, once it is to be told, and what tells that somebody has left it. */
  readonly told: (field: string, problem: string, typed: string) => Told;
}

interface Told {
  readonly problem: string | undefined;
  readonly onBlur: () => void;
}

const without = <Item extends string>(list: readonly Item[], item: Item, isIn: boolean) =>
  isIn ? [...list, item] : list.filter((each) => each !== item);

interface FoldedProps {
  readonly summary: string;
  readonly className?: string;
  readonly isOpenFirst?: boolean;
  /** Something in it is wrong, which is not to be hidden. */
  readonly mustOpen: boolean;
  readonly children: ReactNode;
}

/** What most guides do without, folded away. */
function Folded({ summary, className, isOpenFirst = false, mustOpen, children }: FoldedProps) {
  const [isOpen, open] = useState(isOpenFirst);
  useLayoutEffect(() => {
    if (mustOpen) open(true);
  }, [mustOpen]);
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** Everything that support may know one by, a group of fields each. */
function Identifiers({ rules: { identifiers }, change, told }: Props) {
  const put = (row: IdentifierDraft, changes: Partial<IdentifierDraft>) =>
    change({ identifiers: identifiers.map((each) => (each === row ? { ...each, ...changes } : each)) });
  const isTold = (row: IdentifierDraft) =>
    ['beginsWith', 'means'].some((name) => told(identifierField(row, name), '', '').problem !== undefined);
  return (
    <section className="card form" aria-label={words.identifiers}>
      <h2>{words.identifiers}</h2>
      <p className="hint">{words.identifierWhy}</p>
      {identifiers.map((row) => (
        <fieldset key={row.key} className="guide-rule">
          <legend className="visually-hidden">{row.name || words.identifier}</legend>
          <div className="guide-columns">
            <TextRow
              label={words.identifier}
              value={row.name}
              onChange={(name) => put(row, renamed(row, name))}
              {...told(identifierField(row, 'name'), text.guides.invalid.field, row.name)}
            />
            <TextRow
              label={words.label}
              hint={words.labelHint}
              value={row.label}
              onChange={(label) => put(row, { label, isLabelTyped: true })}
              {...told(identifierField(row, 'label'), text.guides.invalid.field, row.label)}
            />
            <TextRow
              label={words.where}
              rows={2}
              value={row.where}
              onChange={(where) => put(row, { where })}
              {...told(identifierField(row, 'where'), text.guides.invalid.field, row.where)}
            />
          </div>
          <div className="guide-ticks">
            <TickRow isTicked={row.isSecret} tick={(isSecret) => put(row, { isSecret })}>
              {words.isSecret}
            </TickRow>
            <TickRow isTicked={row.isPassword} tick={(isPassword) => put(row, { isPassword })}>
              {words.isPassword}
            </TickRow>
            {channels.map((way) => (
              <TickRow
                key={way}
                isTicked={row.neededFor.includes(way)}
                tick={(isIn) => put(row, { neededFor: without(row.neededFor, way, isIn) })}
              >
                {words.neededFor[way]}
              </TickRow>
            ))}
          </div>
          <Folded summary={words.privileged} isOpenFirst={row.beginsWith !== ''} mustOpen={isTold(row)}>
            <div className="guide-columns">
              <TextRow
                label={words.beginsWith}
                value={row.beginsWith}
                onChange={(beginsWith) => put(row, { beginsWith })}
                {...told(identifierField(row, 'beginsWith'), words.privilegedProblem, row.beginsWith)}
              />
              <TextRow
                label={words.means}
                hint={words.meansHint}
                value={row.means}
                onChange={(means) => put(row, { means })}
                {...told(identifierField(row, 'means'), words.privilegedProblem, row.means)}
              />
            </div>
          </Folded>
          {identifiers.length > 1 ? (
            <ActionButton
              look="quiet"
              onPress={() => change({ identifiers: identifiers.filter((each) => each !== row) })}
            >
              {words.remove(row.name)}
            </ActionButton>
          ) : null}
        </fieldset>
      ))}
      <div className="actions">
        <ActionButton onPress={() => change({ identifiers: [...identifiers, emptyIdentifier(identifiers)] })}>
          {words.addIdentifier}
        </ActionButton>
      </div>
    </section>
  );
}

const ways = (['', ...channels] as const).map((id) => ({ id, label: words.way[id] }));

/** The degrees of severity, the worst first, each with its ways in. */
function Severities({ rules: { levels }, change, told }: Props) {
  const put = (row: LevelDraft, changes: Partial<LevelDraft>) =>
    change({ levels: levels.map((each) => (each === row ? { ...each, ...changes } : each)) });
  const field = (row: LevelDraft, name: 'definition' | 'inDoubt' | 'response' | 'owes') => ({
    label: words[name],
    value: row[name],
    onChange: (typed: string) => put(row, { [name]: typed }),
    ...told(levelField(row, name), text.guides.invalid.field, row[name]),
  });
  return (
    <section className="card form" aria-label={words.severities}>
      <h2>{words.severities}</h2>
      <p className="hint">{words.severitiesWhy}</p>
      {levels.map((row) => {
        const { problem } = told(levelField(row, 'ways'), text.guides.form.wayNeeded, 'chosen');
        return (
          <fieldset key={row.key} className="guide-rule">
            <legend className="visually-hidden">{row.name || words.severity}</legend>
            <div className="guide-columns">
              <TextRow
                label={words.severity}
                value={row.name}
                onChange={(name) => put(row, { name })}
                {...told(levelField(row, 'name'), text.guides.form.nameNeeded, row.name)}
              />
              <TextRow rows={2} {...field(row, 'definition')} />
              <TextRow {...field(row, 'inDoubt')} />
              {words.ways.map((label, at) => (
                <ChoiceRow
                  key={label}
                  label={label}
                  value={row.ways[at] ?? ''}
                  options={ways}
                  choose={(way) => put(row, { ways: row.ways.map((each, index) => (index === at ? way : each)) })}
                />
              ))}
              <TextRow hint={words.responseHint} {...field(row, 'response')} />
              <TextRow hint={words.owesHint} {...field(row, 'owes')} />
            </div>
            {problem === undefined ? null : <p className="problem">{problem}</p>}
            <TickRow isTicked={row.isOrder} tick={(isOrder) => put(row, { isOrder })}>
              {words.isOrder}
            </TickRow>
            <ActionButton look="quiet" onPress={() => change({ levels: levels.filter((each) => each !== row) })}>
              {words.remove(row.name)}
            </ActionButton>
          </fieldset>
        );
      })}
      <div className="actions">
        <ActionButton onPress={() => change({ levels: [...levels, emptyLevel(levels)] })}>
          {words.addSeverity}
        </ActionButton>
      </div>
    </section>
  );
}

/** How an email and a ticket have to be. */
function Writing({ rules, change, told }: Props) {
  const known = identifiersTyped(rules)
    .filter(({ row }) => !row.isPassword)
    .map(({ row, id }) => ({ id, name: row.name.trim() }));
  return (
    <section className="card form" aria-label={words.writing}>
      <h2>{words.writing}</h2>
      <div className="guide-columns">
        <TextRow
          label={words.subject}
          hint={words.subjectHint(known)}
          value={rules.subject}
          onChange={(subject) => change({ subject })}
          {...told('subject', words.subjectProblem, rules.subject)}
        />
        <TextRow
          label={words.steps}
          hint={words.stepsHint}
          rows={3}
          value={rules.steps}
          onChange={(steps) => change({ steps })}
          {...told('steps', words.stepsProblem, rules.steps)}
        />
      </div>
      <fieldset className="guide-rule">
        <legend className="label">{words.body}</legend>
        <div className="guide-ticks">
          {bodyItems.map((item) => (
            <TickRow
              key={item}
              isTicked={rules.body.includes(item)}
              tick={(isIn) => change({ body: without(rules.body, item, isIn) })}
            >
              {text.request.label[item]}
            </TickRow>
          ))}
        </div>
      </fieldset>
      <TickRow isTicked={rules.isSenderOnFile} tick={(isSenderOnFile) => change({ isSenderOnFile })}>
        {words.isSenderOnFile}
      </TickRow>
    </section>
  );
}

/** Whom to ask for when support doesn't get on, a step each. */
function Escalation({ rules: { escalation }, change, told }: Props) {
  const put = (row: StepDraft, changes: Partial<StepDraft>) =>
    change({ escalation: escalation.map((each) => (each === row ? { ...each, ...changes } : each)) });
  const field = (row: StepDraft, name: 'afterMinutes' | 'whom' | 'say', problem: string) => ({
    label: words[name],
    value: row[name],
    onChange: (typed: string) => put(row, { [name]: typed }),
    ...told(stepField(row, name), problem, row[name]),
  });
  return (
    <section className="card form" aria-label={words.escalation}>
      <h2>{words.escalation}</h2>
      <p className="hint">{words.escalationWhy}</p>
      {escalation.map((row) => (
        <fieldset key={row.key} className="guide-rule">
          <legend className="visually-hidden">{row.whom || words.whom}</legend>
          <div className="guide-columns">
            <TextRow {...field(row, 'afterMinutes', words.minutesProblem)} />
            <TextRow {...field(row, 'whom', text.guides.form.nameNeeded)} />
            <TextRow rows={2} {...field(row, 'say', text.guides.invalid.field)} />
          </div>
          <ActionButton look="quiet" onPress={() => change({ escalation: escalation.filter((each) => each !== row) })}>
            {words.removeStep(row.whom)}
          </ActionButton>
        </fieldset>
      ))}
      <div className="actions">
        <ActionButton onPress={() => change({ escalation: [...escalation, emptyStep(escalation)] })}>
          {words.addStep}
        </ActionButton>
      </div>
    </section>
  );
}

/** Where files of a case go, an address each. */
function Uploads({ rules: { uploads }, change, told }: Props) {
  const put = (row: UploadDraft, changes: Partial<UploadDraft>) =>
    change({ uploads: uploads.map((each) => (each === row ? { ...each, ...changes } : each)) });
  return (
    <section className="card form" aria-label={words.uploads}>
      <h2>{words.uploads}</h2>
      <p className="hint">{words.uploadsWhy}</p>
      {uploads.map((row) => (
        <fieldset key={row.key} className="guide-rule">
          <legend className="visually-hidden">{row.label || words.uploadLabel}</legend>
          <div className="guide-columns">
            <TextRow
              label={words.uploadLabel}
              value={row.label}
              onChange={(label) => put(row, { label })}
              {...told(uploadField(row, 'label'), text.guides.form.nameNeeded, row.label)}
            />
            <TextRow
              label={words.uploadUrl}
              value={row.url}
              onChange={(url) => put(row, { url })}
              {...told(uploadField(row, 'url'), text.guides.form.portalProblem, row.url)}
            />
          </div>
          <ActionButton look="quiet" onPress={() => change({ uploads: uploads.filter((each) => each !== row) })}>
            {words.removeUpload(row.label)}
          </ActionButton>
        </fieldset>
      ))}
      <div className="actions">
        <ActionButton onPress={() => change({ uploads: [...uploads, emptyUpload(uploads)] })}>
          {words.addUpload}
        </ActionButton>
      </div>
    </section>
  );
}

/** The vendor's rules, to be corrected; those that most guides do without are folded away. */
export function RulesForm({ isTried, ...props }: Props & { readonly isTried: boolean }) {
  return (
    <>
      <Identifiers {...props} />
      <Folded className="guide-rules" summary={words.more} mustOpen={isTried}>
        <Severities {...props} />
        <Writing {...props} />
        <Escalation {...props} />
        <Uploads {...props} />
      </Folded>
    </>
  );
}
