import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';

/** What the organisation has set on this computer, and what of it could not be used. */
export function OrganisationSection() {
  const { policy } = useAppState();
  const { organisation, source, trouble, problems, copyTaken } = policy;
  return (
    <section className="card form" aria-label={text.policy.title}>
      <h2>{text.policy.title}</h2>
      {policy.locked.length + policy.preset.length > 0 ? (
        <p className="hint">{text.policy.some(organisation)}</p>
      ) : null}
      <dl className="facts">
        <div>
          <dt>{text.policy.source}</dt>
          <dd>{source}</dd>
        </div>
      </dl>
      {trouble === '' ? null : <p className="problem">{text.policy.unusable(trouble)}</p>}
      {copyTaken === undefined ? null : <p className="hint">{text.policy.copyInUse(copyTaken)}</p>}
      {problems.length === 0 ? null : (
        <>
          <p className="problem">{text.policy.partly}</p>
          <ul className="help-list">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
