import { useEffect, useRef, useState } from 'react';
import type { CallReply } from '../../../shared/ipc/contract';
import { type PolicyForm, policyForms } from '../../../shared/policy/policy-forms';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';

type Differences = CallReply<'settings.choose-import'>['differences'];

/** What a file would change, to be looked at before it does. */
function Review({ file, differences }: { readonly file: string; readonly differences: Differences }) {
  return (
    <>
      <p>{text.settingsFile.review(file)}</p>
      <table className="preview-table">
        <thead>
          <tr>
            <th scope="col">{text.settingsFile.setting}</th>
            <th scope="col">{text.settingsFile.now}</th>
            <th scope="col">{text.settingsFile.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, from, to }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{from || text.settingsFile.empty}</td>
              <td>{to || text.settingsFile.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** All settings out to a file, and in from one. */
export function FileSection() {
  const [chosen, setChosen] = useState<{ readonly file: string; readonly differences: Differences }>();
  const report = useOutcome();
  const importing = useRef<HTMLDivElement>(null);
  const review = useRef<HTMLFieldSetElement>(null);
  // What is to be decided comes first; where that was asked for comes back afterwards.
  useEffect(() => {
    if (chosen) review.current?.focus();
  }, [chosen]);

  const close = () => {
    setChosen(undefined);
    importing.current?.querySelector('button')?.focus();
  };
  const save = () =>
    report(bridge.call('settings.export', undefined), ({ file }) => file && text.settingsFile.saved(file));
  const savePolicy = (form: PolicyForm) =>
    report(bridge.call('settings.export-policy', { form }), ({ file }) => file && text.policy.exported(file));
  const choose = () =>
    report(bridge.call('settings.choose-import', undefined), ({ file, differences }) => {
      const isOther = file !== undefined && differences.length > 0;
      setChosen(isOther ? { file, differences } : undefined);
      return file === undefined || isOther ? undefined : text.settingsFile.same(file);
    });
  const apply = async () => {
    if (await report(bridge.call('settings.apply-import', undefined), () => text.settingsFile.applied)) close();
  };

  return (
    <section className="card form" aria-label={text.settingsFile.title}>
      <h2>{text.settingsFile.title}</h2>
      <p className="hint">{text.settingsFile.why}</p>
      <div className="actions" ref={importing}>
        <ActionButton onPress={() => void choose()}>{text.settingsFile.load}</ActionButton>
        <ActionButton onPress={() => void save()}>{text.settingsFile.save}</ActionButton>
      </div>
      <h3 className="label">{text.policy.exportTitle}</h3>
      <p className="hint">{text.policy.exportWhy}</p>
      <div className="actions">
        {policyForms.map((form) => (
          <ActionButton
            key={form}
            aria-label={`${text.policy.exportTitle}: ${text.policy.exportForms[form]}`}
            onPress={() => void savePolicy(form)}
          >
            {text.policy.exportForms[form]}
          </ActionButton>
        ))}
      </div>
      {chosen === undefined ? null : (
        <fieldset ref={review} className="file-review" tabIndex={-1} aria-label={text.settingsFile.review(chosen.file)}>
          <Review {...chosen} />
          <div className="actions">
            <ActionButton look="primary" onPress={() => void apply()}>
              {text.settingsFile.apply}
            </ActionButton>
            <ActionButton onPress={close}>{text.settingsFile.cancel}</ActionButton>
          </div>
        </fieldset>
      )}
    </section>
  );
}
