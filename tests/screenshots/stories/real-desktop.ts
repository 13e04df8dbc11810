import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import type { Desk } from '../../e2e/fixtures/desk';
import { environmentAt } from '../../e2e/fixtures/places';
import { type Companion, startCompanion } from '../../e2e/fixtures/processes';
import { hasOwner } from '../../e2e/fixtures/session-bus';

const run = promisify(execFile);

/** A panel along the top: the notification area first, so that a hand finds it, then the open windows and the time. */
const panel = `<?xml version="1.0"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
        <value type="int" value="4"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
    <property name="plugin-2" type="string" value="tasklist"/>
    <property name="plugin-3" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-4" type="string" value="clock"/>
  </property>
</channel>
`;

const notifications = `[global]
origin = top-right
offset = 24x56
width = 400
font = Inter 11
padding = 12
horizontal_padding = 14
corner_radius = 6
frame_width = 1
mouse_left_click = do_action, close_current
[urgency_critical]
background = "#26292d"
foreground = "#ffffff"
frame_color = "#7a828a"
timeout = 0
`;

/** Where things are on the screen, in pixels from its upper left corner. */
const places = { trayIcon: [16, 16], notification: [1220, 90], nowhere: [900, 980] } as const;

const bytesPerPixel = 4;

/** The settings daemon of Xfce, which lies in the folder of the processor's kind. */
function settingsDaemon(): string {
  const found = readdirSync('/usr/lib')
    .map((name) => path.join('/usr/lib', name, 'xfce4/xfconf/xfconfd'))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error('xfconfd is not installed.');
  return found;
}

/**
 * A desktop as people have one: Openbox manages its windows, Dunst shows its notifications, and the panel of Xfce has a
 * notification area, all of them on the desk's own session bus.
 */
export class RealDesktop {
  readonly #companions: Companion[] = [];
  readonly #env: Record<string, string>;
  readonly #screen: string;
  readonly #folder: string;

  private constructor(env: Record<string, string>, screen: string, folder: string) {
    this.#env = env;
    this.#screen = screen;
    this.#folder = folder;
  }

  /** @param screen - the file in which the X server keeps what it shows */
  static async on({ places: desk, bus }: Desk, screen: string): Promise<RealDesktop> {
    const env = { ...environmentAt(desk, bus.address), XDG_DATA_DIRS: '/usr/share', SHELL: '/bin/sh' };
    const settings = path.join(desk.config, 'xfce4/xfconf/xfce-perchannel-xml');
    await mkdir(settings, { recursive: true });
    await writeFile(path.join(settings, 'xfce4-panel.xml'), panel);
    const popups = path.join(desk.root, 'dunstrc');
    await writeFile(popups, notifications);
    const desktop = new RealDesktop(env, screen, desk.home);
    for (const [command, ...args] of [
      ['openbox', '--sm-disable'],
      [settingsDaemon()],
      ['dunst', '-conf', popups],
      ['xfce4-panel', '--disable-wm-check'],
    ] as const) {
      desktop.#companions.push(await startCompanion(command, args, { env }));
    }
    const client = await bus.connect();
    for (const name of ['org.freedesktop.Notifications', 'org.kde.StatusNotifierWatcher']) {
      // The panel looks for its notification area a moment after it is there itself.
      for (let tries = 0; !(await hasOwner(client, name)); tries += 1) {
        if (tries === 200) throw new Error(`Nobody on the desktop answers to ${name}.`);
        await setTimeout(50);
      }
    }
    return desktop;
  }

  /** Points at the program's icon, until its tooltip shows. */
  pointAtTray = () => this.#move(places.trayIcon);

  /** Opens the menu of the program's icon. */
  async openTrayMenu(): Promise<void> {
    await this.#move(places.trayIcon);
    await this.#hand('click', '3');
  }

  /** Clicks on the notification that is on the screen. */
  async clickNotification(): Promise<void> {
    await this.#move(places.notification);
    await this.#hand('click', '1');
    await this.rest();
  }

  press = (keys: string) => this.#hand('key', '--clearmodifiers', keys);

  /** Takes the pointer where it shows nothing. */
  rest = () => this.#move(places.nowhere);

  /** Shows a text in a terminal's window, until that is closed. */
  async showText(name: string, content: string): Promise<Companion> {
    const file = path.join(this.#folder, name);
    await writeFile(file, content);
    const look = ['-geometry', '150x46+40+60', '-fa', 'DejaVu Sans Mono', '-fs', '9', '-title', name];
    const shown = ['-e', 'sh', '-c', `cat '${file}'; read -r _`];
    const terminal = await startCompanion('xterm', [...look, ...shown], { env: this.#env });
    this.#companions.push(terminal);
    return terminal;
  }

  /** Keeps what is on the screen, once it has come to rest. */
  async picture(file: string): Promise<void> {
    let before = this.#pixels();
    // A stopwatch or a caret never rests.
    for (let tries = 0; tries < 12; tries += 1) {
      await setTimeout(120);
      const now = this.#pixels();
      if (tries > 2 && now.data.equals(before.data)) break;
      before = now;
    }
    writeFileSync(file, PNG.sync.write(before));
  }

  async stop(): Promise<void> {
    for (const companion of this.#companions.reverse()) await companion.stop();
  }

  #move([x, y]: readonly [number, number]): Promise<void> {
    return this.#hand('mousemove', String(x), String(y));
  }

  async #hand(...args: readonly string[]): Promise<void> {
    await run('xdotool', [...args], { env: this.#env });
  }

  /** The whole screen, from an X window dump (XWDFile.h of X11: big-endian header, colour map, pixels). */
  #pixels(): PNG {
    const dump = readFileSync(this.#screen);
    const field = (index: number) => dump.readUInt32BE(index * 4);
    const [headerSize, width, height, bytesPerRow, colours] = [field(0), field(4), field(5), field(12), field(19)];
    const begin = headerSize + colours * 12;
    const picture = new PNG({ width, height });
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const from = begin + y * bytesPerRow + x * bytesPerPixel;
        const to = (y * width + x) * bytesPerPixel;
        // Blue, green, red.
        picture.data[to] = dump[from + 2] ?? 0;
        picture.data[to + 1] = dump[from + 1] ?? 0;
        picture.data[to + 2] = dump[from] ?? 0;
        picture.data[to + 3] = 255;
      }
    }
    return picture;
  }
}
