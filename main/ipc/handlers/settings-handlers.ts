import { basename } from 'node:path';
import type { Handlers } from '../../../shared/ipc/contract';
import { policyFileOf, policyOf } from '../../../shared/policy/export';
import { failure, success } from '../../../shared/result';
import { settingsDifference } from '../../../shared/settings/difference';
import { settingsAfter } from '../../../shared/settings/layers';
import type { SettingsChange } from '../../../shared/settings/schema';
import { readSettingsFile, settingsFile } from '../../../shared/settings/settings-file';
import { text } from '../../../shared/text';
import type { SettingsStore } from '../../desk/settings/settings-store';
import { chooseToOpen } from '../../storage/choose-to-open';
import { readText } from '../../storage/read-file';
import { saveAs } from '../../storage/save-as';
import type { Zoom } from '../../windows/zoom';

type Names =
  | 'settings.change'
  | 'settings.take-suggestion'
  | 'settings.export'
  | 'settings.export-policy'
  | 'settings.choose-import'
  | 'settings.apply-import'
  | 'zoom.change';

/** Far more than any settings are, in bytes. */
const longestFile = 1_000_000;

/** Settings, written as they are typed, and as a file to take along. */
export function settingsHandlers(settings: SettingsStore, changed: () => void, zoom: Zoom): Pick<Handlers, Names> {
  /** What the person has looked at, so that nothing else is taken over. */
  let looked: SettingsChange | undefined;

  const announced = async (writing: ReturnType<SettingsStore['change']>) => {
    const written = await writing;
    if (written.ok) changed();
    return written;
  };
  const change = (wanted: SettingsChange) => announced(settings.change(wanted));

  return {
    'settings.change': change,
    'settings.take-suggestion': ({ name }) => announced(settings.takeSuggestion(name)),
    'settings.export': () =>
      saveAs({ fileName: text.settingsFile.fileName, kind: text.settingsFile.kind, extension: 'json' }, async () =>
        settingsFile(settings.own(), settings.policy()),
      ),
    'settings.export-policy': ({ form }) =>
      saveAs(
        { fileName: `${text.policy.exportName}.${form}`, kind: text.policy.exportForms[form], extension: form },
        async () => {
          const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
          const content = policyFileOf(policyOf(settings.value()), form, ids, text.product);
          // The registry editor takes other letters than English ones in UTF-16 alone.
          return form === 'reg' ? Buffer.from(content, 'utf16le') : content;
        },
      ),
    'settings.choose-import': async () => {
      looked = undefined;
      const path = await chooseToOpen({ kind: text.settingsFile.kind, extension: 'json' });
      if (path === undefined) return success({ differences: [] });
      const content = readText(path, longestFile);
      if (!content.ok) return failure('settings-unreadable', { why: content.error.code });
      const read = readSettingsFile(content.value ?? '');
      if (!read.ok) return read;
      looked = read.value;
      const after = settingsAfter(settings.own(), settings.policy(), looked);
      return success({ file: basename(path), differences: settingsDifference(settings.value(), after) });
    },
    'settings.apply-import': async () => {
      if (looked === undefined) return failure('nothing-chosen');
      const applied = await change(looked);
      if (applied.ok) looked = undefined;
      return applied;
    },
    'zoom.change': ({ step }) => {
      zoom.change(step);
      return success(undefined);
    },
  };
}
