import { BrowserWindow, type ContextMenuParams, Menu, type WebContents } from 'electron';
import { editMenu } from './edit-menu';

/** Shows the menu of the place that was clicked, if it has one. */
export function showEditMenu(contents: WebContents, place: ContextMenuParams): void {
  const items = editMenu(place);
  const window = BrowserWindow.fromWebContents(contents);
  if (items.length > 0 && window) Menu.buildFromTemplate(items).popup({ window });
}
