import './call-sheet.css';
import { useState } from 'react';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import { ariaKeysOf } from '../../../shared/shortcuts/shortcuts';
import { text } from '../../../shared/text';
import { ChoiceRow } from '../../components/choice-row';
import { useAppState } from '../../lib/app-state';
import { CallSheetForm } from './call-sheet-form';
import type { TypeOnSheet } from './use-call-sheets';

interface Props {
  readonly sheets: readonly CallSheet[];
  readonly type: TypeOnSheet;
  /** Whether it is all that is shown, as in a small window, and not beside a part of the app. */
  readonly isAlone: boolean;
}

/** Where the sheet of the call that goes on stays in view, whatever part of the program is shown. */
export function CallSheetDock({ sheets, type, isAlone }: Props) {
  const { platform } = useAppState().program;
  const [chosen, choose] = useState<string>();
  const [latest] = sheets;
  const [wasLatest, setWasLatest] = useState(latest?.id);
  // A call that was just dialled comes to the front.
  if (latest?.id !== wasLatest) {
    setWasLatest(latest?.id);
    choose(undefined);
  }
  const sheet = sheets.find(({ id }) => id === chosen) ?? latest;
  if (!sheet) return null;
  return (
    // One element for both, so that nothing typed is lost as the window gets narrow.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of the two landmarks may be named
    <div
      className="sheet-dock"
      role={isAlone ? 'main' : 'complementary'}
      aria-label={text.sheet.title}
      aria-keyshortcuts={ariaKeysOf('sheet', platform)}
      tabIndex={-1}
    >
      {isAlone ? <h1 className="visually-hidden">{text.sheet.title}</h1> : null}
      {sheets.length > 1 ? (
        <ChoiceRow
          label={text.sheet.open}
          value={sheet.id}
          options={sheets.map((open) => ({ id: open.id, label: text.sheet.dialled(open.line, open.dialledAt) }))}
          choose={choose}
        />
      ) : null}
      <CallSheetForm key={sheet.id} sheet={sheet} type={type} />
    </div>
  );
}
