import { useEffect, useRef, useState } from 'react';
import { guideFromProposal, renewedBy } from '../../../shared/guide/from-proposal';
import { guideNames } from '../../../shared/guide/guide-names';
import { lineId } from '../../../shared/guide/line-from-number';
import { noCountry } from '../../../shared/guide/region';
import type { Guide } from '../../../shared/guide/schema';
import type { Proposal, ProposedLine } from '../../../shared/reading/proposal-schema';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { CountryChoice } from '../../components/country-choice';
import { TextRow } from '../../components/text-row';
import { TickRow } from '../../components/tick-row';
import { feedback } from '../../lib/feedback';
import type { KnownGuide } from './use-guides';

interface Props {
  readonly proposal: Proposal;
  readonly file: string;
  readonly guides: readonly KnownGuide[];
  /** Goes on with the guide that was made of what the person confirmed. */
  readonly goOn: (guide: Guide) => void;
  readonly close: () => void;
}

const isCertain = ({ doubts, e164 }: ProposedLine) => doubts.length === 0 && e164 !== null;

/** The guide that a page is about: the one of its product, else one that has most of its numbers; else none. */
function guideOf({ product, lines }: Proposal, guides: readonly KnownGuide[]): string {
  const named = guides.find(({ guide }) => guide.product.toLowerCase() === product?.toLowerCase());
  if (named) return named.guide.id;
  const alike = guides.find(({ guide }) => {
    const known = new Set(guide.lines.map(({ e164 }) => e164));
    return lines.filter(({ e164 }) => e164 !== null && known.has(e164)).length * 2 > lines.length;
  });
  return alike?.guide.id ?? '';
}

/** A page as a guide: all certain numbers at once, the doubtful ones each, with the piece of the page that it came from. */
export function PageReview({ proposal, file, guides, goOn, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [product, setProduct] = useState(proposal.product ?? '');
  const [vendor, setVendor] = useState(proposal.vendor ?? '');
  const [target, setTarget] = useState(() => guideOf(proposal, guides));
  const [taken, setTaken] = useState<ReadonlySet<number>>(
    () => new Set(proposal.lines.flatMap((line, index) => (isCertain(line) ? [index] : []))),
  );
  const [countries, setCountries] = useState<Readonly<Record<number, string>>>({});
  const words = text.guides.page;
  const names = guideNames(guides.map(({ guide }) => guide));
  const former = guides.find(({ guide }) => guide.id === target);
  const name = former?.guide.product ?? product.trim();

  // A heading above all of them tells none from another.
  const isLabelled = new Set(proposal.lines.map(({ label }) => label)).size > 1;

  // A number that nobody could dial is not taken, and not lost without a word either.
  const isWithoutCountry = proposal.lines.some(
    (line, index) => taken.has(index) && line.e164 === null && (countries[index] ?? line.country ?? '') === '',
  );

  const use = () => {
    const lines = proposal.lines.flatMap((line, index) =>
      taken.has(index) ? [{ ...line, country: countries[index] ?? line.country }] : [],
    );
    const made = guideFromProposal(proposal, {
      id: former?.guide.id ?? lineId(name, new Set(guides.map(({ guide }) => guide.id))),
      product: name,
      vendor: former?.guide.vendor ?? (vendor.trim() || name),
      file,
      today: new Date().toISOString().slice(0, 10),
      lines,
    });
    if (!made.ok) {
      feedback.tell({ message: wordFailure(made.error), kind: 'failed' });
      return;
    }
    goOn(former ? renewedBy(former.original ?? former.guide, made.value) : made.value);
  };
  const take = (index: number, isTaken: boolean) =>
    setTaken((before) => {
      const next = new Set(before);
      if (isTaken) next.add(index);
      else next.delete(index);
      return next;
    });

  return (
    <section className="card form" aria-label={words.title(file)}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title(file)}
      </h2>
      <p className="hint">{words.why}</p>
      {proposal.isCutOff ? (
        <p className="doubt" role="alert">
          {words.cutOff}
        </p>
      ) : null}
      <ChoiceRow
        label={words.target}
        value={target}
        options={[
          { id: '', label: words.newGuide },
          ...guides.map(({ guide }) => ({ id: guide.id, label: words.replace(names.get(guide.id) ?? '') })),
        ]}
        choose={setTarget}
      />
      {former ? null : (
        <div className="guide-columns">
          <TextRow
            label={text.guides.form.product}
            value={product}
            onChange={setProduct}
            problem={product.trim() === '' ? words.whichProduct : undefined}
          />
          <TextRow label={text.guides.form.vendor} value={vendor} onChange={setVendor} />
        </div>
      )}
      <ul className="guide-changes" aria-label={text.guides.form.numbers}>
        {proposal.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one page stay where they are
          <li key={index}>
            <TickRow isTicked={taken.has(index)} tick={(isTaken) => take(index, isTaken)}>
              <span>
                {line.wholeRegion && line.region
                  ? text.place({ region: line.region, country: noCountry, servesWholeRegion: true })
                  : line.country === null
                    ? words.nowhere
                    : text.country(line.country)}{' '}
                <span className="number">{line.published}</span>{' '}
                <span className="hint">
                  {[isLabelled ? line.label : undefined, line.option].filter(Boolean).join(', ')}
                </span>
              </span>
            </TickRow>
            {line.doubts.length === 0 ? null : (
              <p className="doubt">{line.doubts.map((doubt) => words.doubt[doubt]).join(' ')}</p>
            )}
            {isCertain(line) ? null : <blockquote className="hint">{line.from}</blockquote>}
            {line.e164 === null ? (
              <CountryChoice
                label={text.guides.line.country}
                hint={text.guides.whichCountry}
                country={countries[index] ?? ''}
                choose={(country) => setCountries((before) => ({ ...before, [index]: country }))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {proposal.leftOut.length === 0 ? null : (
        <p className="hint">
          {words.leftOut} {proposal.leftOut.map(({ published, reason }) => `${published} (${reason})`).join(', ')}
        </p>
      )}
      {isWithoutCountry ? <p className="problem">{text.guides.whichCountryFirst}</p> : null}
      <div className="actions">
        <ActionButton look="primary" isDisabled={name === '' || taken.size === 0 || isWithoutCountry} onPress={use}>
          {words.use(taken.size)}
        </ActionButton>
        <ActionButton onPress={close}>{text.common.cancel}</ActionButton>
      </div>
    </section>
  );
}
