import { Handlers } from '../e2e/fixtures/handlers';
import { environmentAt, makePlaces, removePlaces } from '../e2e/fixtures/places';
import { startSessionBus } from '../e2e/fixtures/session-bus';
import { Tray } from '../e2e/fixtures/tray';
import { Screen } from './screen';

/** What surrounds every program that is measured: the same screen, session bus, tray, dialler and data folder. */
export interface Stage {
  /** Absolute path of Electron. */
  readonly electron: string;
  /** The whole environment of a program. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder below which programs keep their data. */
  readonly desk: string;
  readonly screen: Screen;
  readonly tray: Tray;
  clear(): Promise<void>;
}

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start this by its npm command, which sets it.`);
  return value;
}

/** Sets the stage on the virtual display that the npm command opened. */
export async function setStage(): Promise<Stage> {
  const electron = given('ALM_LIFELINE_ELECTRON');
  const screen = new Screen(given('ALM_LIFELINE_PICTURE'));
  const places = await makePlaces();
  const bus = await startSessionBus(places);
  const handlers = await Handlers.at(places);
  await handlers.install('tel', 'mailto', 'http', 'https');
  const tray = await Tray.on(bus);
  return {
    electron,
    environment: { ...environmentAt(places, bus.address), ...handlers.environment },
    desk: places.userData,
    screen,
    tray,
    async clear() {
      screen.close();
      await bus.stop();
      await removePlaces(places);
    },
  };
}
