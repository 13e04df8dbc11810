import './ready-card.css';
import check from 'lucide-static/icons/check.svg?shapes';
import alert from 'lucide-static/icons/circle-alert.svg?shapes';
import { type Readiness, readinessOf } from '../../../shared/guide/readiness';
import type { Cover } from '../../../shared/settings/cover-schema';
import { text } from '../../../shared/text';
import { ChoiceRow } from '../../components/choice-row';
import { Icon } from '../../components/icon';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useKeptText } from '../../lib/use-kept-text';
import { useOutcome } from '../../lib/use-outcome';

const answers = ['unsaid', 'yes', 'no'] as const;

/** What is at hand and what is missing, a line each. */
function Checks({ identifiers, isAuthorised, cover }: Readiness) {
  return (
    <ul className="ready-list">
      {identifiers.map(({ identifier, isAtHand }) => (
        <li key={identifier.id} data-missing={!isAtHand || undefined}>
          <Icon shapes={isAtHand ? check : alert} />
          {isAtHand ? text.readiness.has(identifier) : text.readiness.hasNot(identifier)}
        </li>
      ))}
      {isAuthorised === 'no' ? (
        <li data-missing>
          <Icon shapes={alert} />
          {text.readiness.notAuthorised}
        </li>
      ) : null}
      {cover === undefined ? null : (
        <li data-missing={cover.urgency !== 'fine' || undefined}>
          <Icon shapes={cover.urgency === 'fine' ? check : alert} />
          {text.readiness.cover(cover)}
        </li>
      )}
    </ul>
  );
}

/**
 * What to have ready before a call, folded into one line. That warns of what nothing else on the screen says: a missing
 * PIN has a card of its own, and a first run its steps, during which this is not shown. It stands below the numbers
 * and comes after the first paint: nothing in it keeps anybody from calling.
 */
export function ReadyCard({ now }: { readonly now: Date }) {
  const state = useAppState();
  const { guide, settings } = state;
  const readiness = readinessOf(state, now);
  const report = useOutcome();
  const cover: Cover = settings.cover[guide.id] ?? { ends: '', isAuthorised: 'unsaid' };
  const change = (changed: Partial<Cover>) =>
    bridge.call('settings.change', { cover: { ...settings.cover, [guide.id]: { ...cover, ...changed } } });
  // A year comes digit by digit, and what it is until then may be no date.
  const { failure, ...ends } = useKeptText(cover.ends, (typed) => change({ ends: typed }));
  const asked = [
    ...readiness.identifiers.map(({ identifier }) => identifier.name),
    settings.company || text.readiness.company,
    [settings.product, settings.productVersion].filter(Boolean).join(' ') || guide.product,
    text.readiness.caseNumber,
  ];
  return (
    <details className="card ready" data-missing={readiness.isWarned || undefined}>
      <summary>{readiness.isReady ? text.readiness.ready : text.readiness.notReady(readiness)}</summary>
      <Checks {...readiness} />
      <p className="hint">
        {text.readiness.asks}: {asked.join(', ')}.
      </p>
      <div className="ready-fields">
        <ChoiceRow
          label={text.readiness.authorisedLabel}
          value={cover.isAuthorised}
          options={answers.map((id) => ({ id, label: text.readiness.authorised[id] }))}
          choose={(isAuthorised) => void report(change({ isAuthorised }), () => undefined)}
        />
        <TextRow label={text.readiness.ends} type="date" problem={failure} {...ends} />
      </div>
    </details>
  );
}
