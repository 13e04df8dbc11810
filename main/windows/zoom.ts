import { app, type WebContents, webContents } from 'electron';
import { nextZoom, type ZoomStep } from '../../shared/settings/zoom';
import type { SettingsStore } from '../desk/settings/settings-store';
import { programOrigin } from './program-origin';

/** How large every page of the program is drawn: one zoom for all of them, kept with the settings. */
export interface Zoom {
  /** Goes a step further, and keeps it. What cannot be kept counts until the program quits. */
  change(step: ZoomStep): void;
  /** Follows the settings, after they have changed. */
  follow(): void;
}

const isOurs = (contents: WebContents) => contents.getURL().startsWith(`${programOrigin}/`);

interface Around {
  /** Told at once and after each change, in percent. */
  changed(zoom: number): void;
  /** Told once a change is kept. */
  kept(): void;
}

/** Draws every page as large as the settings say, from its first paint on. */
export function keepZoom(settings: SettingsStore, { changed, kept }: Around): Zoom {
  let zoom = settings.value().zoom;
  let known = zoom;
  let writing = 0;

  const draw = (contents: WebContents) => {
    if (isOurs(contents)) contents.setZoomFactor(zoom / 100);
  };
  const watch = (contents: WebContents) => {
    // Chromium gives a page the zoom of its address only once it has that address.
    contents.on('did-navigate', () => zoom === 100 || draw(contents));
    contents.on('zoom-changed', (_event, direction) => change(direction));
  };
  const set = (next: number) => {
    if (next === zoom) return;
    zoom = next;
    for (const contents of webContents.getAllWebContents()) draw(contents);
    changed(zoom);
  };
  const change = (step: ZoomStep) => {
    set(nextZoom(zoom, step));
    writing += 1;
    void settings.change({ zoom }).finally(() => {
      writing -= 1;
      kept();
    });
  };

  for (const contents of webContents.getAllWebContents()) watch(contents);
  app.on('web-contents-created', (_event, contents) => watch(contents));
  if (zoom !== 100) changed(zoom);

  return {
    change,
    follow() {
      const now = settings.value().zoom;
      // While steps are on their way to the disk, what is there is an older one; and what it did not take still counts.
      if (writing === 0 && now !== known) set(now);
      known = now;
    },
  };
}
