import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import type { Desk, LaunchOptions } from '../../e2e/fixtures/desk';
import { type Size, setUp, type Theme } from '../../faces/appearance';
import { installFont } from '../../faces/stage';
import type { Picture } from '../contact-sheet';
import type { RealDesktop } from './real-desktop';

/** What a story is told with. */
export interface Stage {
  readonly desk: Desk;
  readonly desktop: RealDesktop;
  /** Starts the program, or starts it anew on what it has kept. */
  open(options?: LaunchOptions): Promise<{ readonly app: ElectronApplication; readonly window: Page }>;
  /** What the program prints for a terminal. */
  print(args: readonly string[]): Promise<string>;
  /** Keeps pictures of what has been reached, in each theme and size. */
  step(name: string, seen?: Seen): Promise<void>;
}

/** What a picture is to show. */
interface Seen {
  /** The call sheet, which in a small window is a part of its own. */
  readonly onSheet?: boolean;
  /** What is scrolled to. */
  readonly see?: Locator;
}

/** Something that a person does with the program, from beginning to end. */
export interface Story {
  readonly name: string;
  /** Puts files where the program will find them. */
  readonly before?: (desk: Desk) => Promise<void>;
  readonly tell: (stage: Stage) => Promise<void>;
}

/** In which ways each step is looked at. */
export interface Looks {
  readonly themes: readonly Theme[];
  readonly sizes: readonly Size[];
}

const run = promisify(execFile);

/** Of the package that build/scripts/screenshots.mjs asks for. */
const font = 'Inter';

const slug = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Takes the line about the trial runtime away, which the people who use the program never have. */
async function hideTrial(window: Page): Promise<void> {
  const trial = window.getByRole('region', { name: text.standIn.title });
  if ((await trial.count()) > 0) await trial.evaluate((line) => line.style.setProperty('display', 'none'));
}

const callPart = (window: Page) =>
  window.getByRole('navigation').getByRole('button', { name: text.nav.call, exact: true });

/** Everyone who tells a story has a keyboard, a calling app and a browser; where they are is Germany. */
export function stageFor(story: Story, desk: Desk, desktop: RealDesktop, looks: Looks, folder: string) {
  const pictures: Picture[] = [];
  let running: { readonly app: ElectronApplication; readonly window: Page } | undefined;
  const stage: Stage = {
    desk,
    desktop,
    async open(options = { keyring: true, mail: true }) {
      await installFont(desk.places, font);
      running = running ? await desk.restart(options) : await desk.launch(options);
      const { window } = running;
      window.setDefaultTimeout(8_000);
      await window.evaluate(() => lifeline.call('settings.change', { country: 'DE', firstRunIsOver: true }));
      return running;
    },
    async print(args) {
      const { command, args: all, env } = desk.command(args);
      return (await run(command, all, { env })).stdout;
    },
    async step(name, { onSheet = false, see } = {}) {
      const isSeen = await running?.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().some(
          (each) => each.isVisible() && !each.webContents.getURL().endsWith('/palette.html'),
        ),
      );
      if (running && isSeen) await hideTrial(running.window);
      for (const theme of looks.themes) {
        // Without its window it has no size.
        for (const size of isSeen ? looks.sizes : looks.sizes.slice(0, 1)) {
          if (running && isSeen) await setUp(running.app, running.window, { theme, size, zoom: 1 });
          const window = isSeen ? running?.window : undefined;
          // A part that comes or goes with the width of the window is drawn a frame later.
          await window?.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          const sheet = window?.getByRole('navigation').getByRole('button', { name: text.sheet.title });
          if (window && sheet && (await sheet.count()) > 0) {
            const isOnSheet = (await sheet.getAttribute('aria-current')) !== null;
            if (onSheet && !isOnSheet) await sheet.click();
            if (!onSheet && isOnSheet) await callPart(window).click();
          }
          await see?.scrollIntoViewIfNeeded();
          const number = String(pictures.length + 1).padStart(3, '0');
          const file = `${slug(story.name)}-${number}-${slug(name)}-${theme}-${size}.png`;
          await desktop.picture(path.join(folder, file));
          pictures.push({ screen: story.name, state: name, theme, size, file });
        }
      }
      // Told in a window of the usual size, where everything is at hand.
      const [size] = looks.sizes;
      if (running && isSeen && size) await setUp(running.app, running.window, { theme: 'light', size, zoom: 1 });
    },
  };
  return { stage, pictures };
}

/** Moves the clock of the program's main process, as a computer that slept does, and wakes it. */
export const later = (app: ElectronApplication, minutes: number) =>
  app.evaluate(({ powerMonitor }, by) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + by * 60_000;
    powerMonitor.emit('resume');
  }, minutes);

/** Closes the window, as somebody who goes on with other work. */
export const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    for (const each of BrowserWindow.getAllWindows()) each.hide();
  });

/** A file with this in it, among the person's own. */
export async function fileAt(desk: Desk, name: string, content: string): Promise<string> {
  const file = path.join(desk.places.home, name);
  await writeFile(file, content);
  return file;
}
