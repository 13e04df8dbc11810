import { Menu } from 'electron';
import type { Program } from '../../program';
import { applicationMenu } from './application-menu';

/** Puts up the menu bar. What is chosen in it waits for the program to be put together. */
export function showMenuBar(program: Promise<Program>): void {
  const menu = async () => (await program).menu;
  const template = applicationMenu(process.platform, {
    press: (id) => void menu().then(({ press }) => press(id)),
    show: (view) => void menu().then(({ show }) => show(view)),
    zoom: (step) => void menu().then(({ zoom }) => zoom(step)),
    openPalette: () => void menu().then(({ openPalette }) => openPalette()),
  });
  Menu.setApplicationMenu(template && Menu.buildFromTemplate(template));
}
