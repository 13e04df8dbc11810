import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { RunCommand } from '../../actions/desk-actions';
import { copyText } from '../../clipboard/system-clipboard';
import type { Desk } from '../../desk';
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
