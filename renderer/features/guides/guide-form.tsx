import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Identifier } from '../../../shared/guide/rules-schema';
import { type Guide, guideSchema, type SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GrowingList } from '../../components/growing-list';
import { TextRow } from '../../components/text-row';
import { TickRow } from '../../components/tick-row';
import { bridge } from '../../lib/bridge';
import { reportPast } from '../../lib/use-outcome';
import { keepWork } from './guide-work';

const LineForm = lazy(async () => ({ default: (await import('./line-form')).LineForm }));

interface Props {
  readonly guide: Guide;
  readonly close: () => void;
}

type Facts = Record<'product' | 'vendor' | 'portal' | 'mailbox' | 'source' | 'lastSeen' | 'expires', string>;

const factsOf = ({ product, vendor, portal = '', mailbox = '', source, age, expires = '' }: Guide): Facts => ({
  product,
  vendor,
  portal,
  mailbox,
  source,
  lastSeen: age.lastSeen,
  expires,
});

/** A guide with the facts as they are typed; those that are blank are left out. */
function withFacts(guide: Guide, { portal, mailbox, expires, lastSeen, ...named }: Facts): unknown {
  const { portal: _p, mailbox: _m, expires: _e, ...rest } = guide;
  return {
    ...rest,
    ...named,
    age: { ...guide.age, lastSeen },
    ...(portal.trim() === '' ? {} : { portal: portal.trim() }),
    ...(mailbox.trim() === '' ? {} : { mailbox: mailbox.trim() }),
    ...(expires === '' ? {} : { expires }),
  };
}

/** What a guide says, to be corrected: each field checked as it is typed, nothing in force before it is saved. */
export function GuideForm({ guide: initial, close }: Props) {
  const [guide, setGuide] = useState(initial);
  const [facts, setFacts] = useState(factsOf(initial));
  const [editing, edit] = useState<SupportLine | 'new'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = text.guides.form;
  useEffect(() => heading.current?.focus(), []);
  const whole = guideSchema.safeParse(withFacts(guide, facts));
  useEffect(() => keepWork(whole.success ? whole.data : guide), [whole, guide]);
  const wrong = new Map(
    whole.success ? [] : whole.error.issues.map(({ path: [field, part] }) => [String(part ?? field), true]),
  );
  const field = (name: keyof Facts, problem: string) => ({
    label: words[name],
    value: facts[name],
    onChange: (typed: string) => setFacts((before) => ({ ...before, [name]: typed })),
    problem: wrong.has(name) ? problem : undefined,
  });
  const taken = new Set(guide.lines.map(({ id }) => id));
  const keepLine = (line: SupportLine) => {
    const isNew = editing === 'new';
    setGuide((before) => ({
      ...before,
      lines: isNew ? [...before.lines, line] : before.lines.map((each) => (each.id === line.id ? line : each)),
    }));
    edit(undefined);
  };
  const removeLine = (id: string) => {
    setGuide((before) => ({ ...before, lines: before.lines.filter((each) => each.id !== id) }));
    edit(undefined);
  };
  const [lead] = guide.identifiers;
  const setLead = (change: Partial<Identifier>) =>
    setGuide((before) => {
      const next: Identifier = {
        id: 'number',
        name: '',
        isSecret: false,
        neededFor: ['phone'],
        ...before.identifiers[0],
        ...change,
      };
      return { ...before, identifiers: next.name === '' ? [] : [next, ...before.identifiers.slice(1)] };
    });
  const save = async () => {
    if (!whole.success) return;
    const undo = () => void reportPast(bridge.call('guide.undo', undefined), () => ({ message: text.guides.undone }));
    const saved = await reportPast(bridge.call('guide.save', { guide: whole.data }), () => ({
      message: text.guides.saved(whole.data.product),
      undo,
    }));
    if (saved) close();
  };
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
          <TextRow
            label={words.identifierName}
            hint={words.identifierHint}
            value={lead?.name ?? ''}
            onChange={(name) => setLead({ name })}
          />
          <TextRow
            label={words.identifierWhere}
            value={lead?.where ?? ''}
            onChange={(where) => setLead(where === '' ? { where: undefined } : { where })}
          />
        </div>
        <TickRow isTicked={lead?.isSecret ?? false} tick={(isSecret) => setLead({ isSecret })}>
          {words.identifierSecret}
        </TickRow>
      </section>
      <section className="guide-lines" aria-label={text.guides.form.numbers}>
        <h2>{words.numbers}</h2>
        <GrowingList className="guide-line-list" items={guide.lines}>
          {(line) =>
            editing === line ? (
              <li key={line.id}>
                <Suspense>
                  <LineForm
                    line={line}
                    taken={taken}
                    done={keepLine}
                    remove={guide.lines.length > 1 ? () => removeLine(line.id) : undefined}
                    cancel={() => edit(undefined)}
                  />
                </Suspense>
              </li>
            ) : (
              <li key={line.id} className="guide-line">
                <span className="line-name">{text.place(line)}</span>
                <span className="hint">{line.label}</span>
                <span className="number">{line.shown}</span>
                {line.doubt ? <span className="mark">{text.call.doubtful}</span> : <span />}
                <ActionButton
                  look="quiet"
                  aria-label={text.guides.line.edit(text.place(line))}
                  onPress={() => edit(line)}
                >
                  {text.guides.edit}
                </ActionButton>
              </li>
            )
          }
        </GrowingList>
        {editing === 'new' ? (
          <Suspense>
            <LineForm
              line={undefined}
              taken={taken}
              done={keepLine}
              remove={undefined}
              cancel={() => edit(undefined)}
            />
          </Suspense>
        ) : (
          <div className="actions">
            <ActionButton onPress={() => edit('new')}>{text.guides.line.add}</ActionButton>
          </div>
        )}
      </section>
      {guide.lines.length === 0 ? <p className="problem">{text.guides.noNumbers}</p> : null}
      <div className="actions">
        <ActionButton look="primary" isDisabled={!whole.success} onPress={() => void save()}>
          {words.save}
        </ActionButton>
        <ActionButton onPress={close}>{text.common.cancel}</ActionButton>
      </div>
    </>
  );
}
