import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { Desk } from '../../desk/desk';
import type { RunCommand } from '../../desk/desk-actions';
import { copyText } from '../../system/clipboard/system-clipboard';
import type { PaletteWindow } from '../../windows/palette-window';

type Names = 'palette.run' | 'palette.open' | 'palette.close' | 'palette.copy-command';

/** The palette. It goes once a command is done, and stays to say what went wrong. */
export function paletteHandlers(desk: Desk, palette: PaletteWindow, run: RunCommand): Pick<Handlers, Names> {
  return {
    'palette.run': async ({ command }) => {
      desk.use(command);
      const done = await run(command);
      if (done.ok) palette.hide();
      return done;
    },
    'palette.open': () => {
      palette.show();
      return success(undefined);
    },
    'palette.close': () => {
      palette.hide();
      return success(undefined);
    },
    'palette.copy-command': async () => {
      await copyText(desk.state.read().program.paletteCommand);
      return success(undefined);
    },
  };
}
