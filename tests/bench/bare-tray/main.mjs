// The least that can stand in the tray: one icon, with the one entry in its menu that ends it.
import path from 'node:path';
import { app, Menu, Tray } from 'electron';

const icon = path.join(import.meta.dirname, '../../../build/icons/tray/plain-on-light.png');

void app.whenReady().then(() => {
  const tray = new Tray(icon);
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
});
