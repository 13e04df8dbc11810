import './help.css';
import { useState } from 'react';
import type { View } from '../../../shared/features';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { BackButton } from '../../components/back-button';
import { Diagnostics } from '../../components/diagnostics';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { DataFolder } from './data-folder';
import { useAbout } from './help-screen';

/** The licences of all that is shipped, fetched when somebody wants to read them. */
function Licences() {
  const [shown, setShown] = useState<string>();
  const report = useOutcome();
  const show = () =>
    report(bridge.call('licences.read', undefined), (licences) => {
      setShown(licences);
      return undefined;
    });
  return (
    <section className="card form" aria-label={text.about.licences}>
      <h2>{text.about.licences}</h2>
      <p className="hint">{text.about.licencesWhy}</p>
      {shown === undefined ? (
        <div className="actions">
          <ActionButton onPress={() => void show()}>{text.about.showLicences}</ActionButton>
        </div>
      ) : (
        <textarea className="input licences" aria-label={text.about.licences} readOnly rows={16} value={shown} />
      )}
    </section>
  );
}

/** What this program is, what it runs on, what it is made of, and what to tell whoever helps with it. */
export function AboutScreen({ show }: { readonly show: (view: View) => void }) {
  const { program } = useAppState();
  const about = useAbout();
  return (
    <>
      <BackButton onPress={() => show('help')}>{text.help.back}</BackButton>
      <h1>{text.about.title}</h1>
      <section className="card form" aria-label={text.about.title}>
        <dl className="facts">
          <div>
            <dt>{text.about.version}</dt>
            <dd>{program.version}</dd>
          </div>
          {about ? (
            <div>
              <dt>{text.about.runtime}</dt>
              <dd>{text.about.runtimes(about.electron, about.chromium, about.node)}</dd>
            </div>
          ) : null}
        </dl>
        <DataFolder folder={about?.folder ?? ''} />
      </section>
      <Licences />
      <section className="card form" aria-label={text.diagnostics.title}>
        <h2>{text.diagnostics.title}</h2>
        <Diagnostics />
      </section>
    </>
  );
}
