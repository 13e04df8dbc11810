import { themes } from '../../../shared/settings/theme';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { useAppState } from '../../lib/app-state';
import { changeSettings } from '../../lib/change-settings';
import { shortcutHint } from '../../lib/shortcut-hint';
import { zoomBy } from '../../lib/watch-shortcuts';

const zooms = ['zoom-out', 'zoom-reset', 'zoom-in'] as const;

/** An English for each way in which most of the world writes days and times. */
const waysToWrite = ['en-GB', 'en-US', 'en-AU'];

/** Light or dark, how dates and times are written, and how large everything is. */
export function AppearanceSection() {
  const { settings, program } = useAppState();
  return (
    <section className="card form" aria-label={text.theme.title}>
      <h2>{text.theme.title}</h2>
      <ChoiceRow
        name="theme"
        label={text.theme.label}
        value={settings.theme}
        options={themes.map((id) => ({ id, label: text.theme.names[id] }))}
        choose={(theme) => void changeSettings({ theme })}
      />
      <ChoiceRow
        name="language"
        label={text.theme.writing}
        value={settings.language}
        options={[...new Set(['', ...waysToWrite, settings.language])].map((id) => ({
          id,
          label: id === '' ? text.theme.asComputer : text.theme.asIn(id),
        }))}
        choose={(language) => void changeSettings({ language })}
      />
      <p aria-live="polite">{text.theme.zoomIs(settings.zoom)}</p>
      <div className="actions">
        {zooms.map((id) => (
          <ActionButton key={id} onPress={() => zoomBy(id)} {...shortcutHint(id, program.platform)}>
            {text.theme.zooms[id]}
          </ActionButton>
        ))}
      </div>
    </section>
  );
}
