import './help.css';
import { useEffect, useState } from 'react';
import type { View } from '../../../shared/features';
import type { CallReply } from '../../../shared/ipc/contract';
import { openChannels } from '../../../shared/severity';
import { keysOf, shortcutIds } from '../../../shared/shortcuts/shortcuts';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { OrganisationContact } from '../../components/organisation-contact';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { DataFolder } from './data-folder';

/** Every shortcut, with the keys of this system. */
function Shortcuts() {
  const { program, settings } = useAppState();
  return (
    <table className="shortcuts">
      <tbody>
        {shortcutIds.map((id) => (
          <tr key={id}>
            <th scope="row">{text.shortcuts.label[id]}</th>
            <td>
              {keysOf(id, program.platform).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
          </tr>
        ))}
        {settings.paletteShortcut === '' ? null : (
          <tr>
            <th scope="row">{text.shortcuts.anywhere}</th>
            <td>
              {settings.paletteShortcut.split('+').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** What the program is, once main has said so. */
export function useAbout(): CallReply<'about.read'> | undefined {
  const [about, setAbout] = useState<CallReply<'about.read'>>();
  useEffect(() => {
    void bridge.call('about.read', undefined).then((read) => read.ok && setAbout(read.value));
  }, []);
  return about;
}

/** How support works, what to do when nobody answers, the shortcuts, and where data is: all short, all here. */
export function HelpScreen({ show }: { readonly show: (view: View) => void }) {
  const about = useAbout();
  const { guide, severity } = useAppState();
  const ticket = openChannels(guide, severity).includes('ticket');
  return (
    <>
      <h1>{text.help.title}</h1>
      <OrganisationContact />
      <div className="help-columns">
        <div className="help-column">
          <section className="card form" aria-label={text.help.supportTitle}>
            <h2>{text.help.supportTitle}</h2>
            <ol className="help-list">
              {text.help.support(guide).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <section className="card form" aria-label={text.help.silenceTitle}>
            <h2>{text.help.silenceTitle}</h2>
            <ol className="help-list">
              {text.help.silence({ others: guide.lines.length > 1, ticket }).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <section className="card form" aria-label={text.help.dataTitle}>
            <h2>{text.help.dataTitle}</h2>
            <p>{text.help.data}</p>
            <DataFolder folder={about?.folder ?? ''} />
          </section>
        </div>
        <section className="card form help-column" aria-label={text.shortcuts.title}>
          <h2>{text.shortcuts.title}</h2>
          <Shortcuts />
        </section>
      </div>
      <div className="actions">
        <ActionButton onPress={() => show('about')}>{text.help.more}</ActionButton>
        <ActionButton onPress={() => show('news')}>{text.help.news}</ActionButton>
      </div>
    </>
  );
}
