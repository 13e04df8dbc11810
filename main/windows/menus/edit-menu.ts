import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { text } from '../../../shared/text';

/** What Electron says of the place that was clicked; older versions name the kind of a field otherwise. */
type Place = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'> & {
  readonly formControlType?: string;
  readonly inputFieldType?: string;
};

const isConcealed = ({ formControlType, inputFieldType }: Place) =>
  formControlType === 'input-password' || inputFieldType === 'password';

/**
 * The menu of a field, or of text that is selected.
 *
 * @returns no items where there is nothing to be done
 */
export function editMenu(place: Place): MenuItemConstructorOptions[] {
  const { isEditable, editFlags, selectionText } = place;
  const { undo, redo, cut, copy, paste, selectAll } = text.menu;
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', label: copy }];
  // What a field hides must not come out of it by this way either.
  const showsItself = !isConcealed(place);
  return [
    { role: 'undo', label: undo, enabled: editFlags.canUndo },
    { role: 'redo', label: redo, enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: cut, enabled: editFlags.canCut && showsItself },
    { role: 'copy', label: copy, enabled: editFlags.canCopy && showsItself },
    { role: 'paste', label: paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: selectAll, enabled: editFlags.canSelectAll },
  ];
}
