import { expect, test } from 'vitest';
import { text } from '../../../shared/text';
import { editMenu } from './edit-menu';

const can = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
};
const field = { isEditable: true, editFlags: can, selectionText: 'abc', formControlType: 'input-text' };
const enabled = (items: ReturnType<typeof editMenu>) => items.filter((each) => each.enabled).map(({ role }) => role);

test('a field offers what can be done in it, and nothing else can be chosen', () => {
  const items = editMenu(field);
  expect(items.map(({ role, type }) => role ?? type)).toEqual([
    'undo',
    'redo',
    'separator',
    'cut',
    'copy',
    'paste',
    'separator',
    'selectAll',
  ]);
  expect(enabled(items)).toEqual(['undo', 'cut', 'copy', 'paste', 'selectAll']);
  expect(enabled(editMenu({ ...field, editFlags: { ...can, canPaste: false, canSelectAll: false } }))).toEqual([
    'undo',
    'cut',
    'copy',
  ]);
});

test.each([{ formControlType: 'input-password' }, { formControlType: undefined, inputFieldType: 'password' }])(
  'a field that hides what is in it never lets it out: %o',
  (kind) => {
    const concealed = { ...field, ...kind } as Parameters<typeof editMenu>[0];
    expect(enabled(editMenu(concealed))).toEqual(['undo', 'paste', 'selectAll']);
  },
);

test('text that is selected can be copied', () => {
  expect(editMenu({ ...field, isEditable: false, formControlType: 'none' })).toEqual([
    { role: 'copy', label: text.menu.copy },
  ]);
});

test('where nothing is selected there is no menu', () => {
  expect(editMenu({ ...field, isEditable: false, selectionText: ' ' })).toEqual([]);
});
