import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import { clearCopiedPin, clearedAfterSeconds, copyPin } from '../../vault/pin-clipboard';
import type { PinVault } from '../../vault/pin-vault';
import type { ScreenGuard } from '../../windows/screen-guard';

type Names =
  | 'pin.keep'
  | 'pin.look'
  | 'pin.retry'
  | 'pin.reveal'
  | 'pin.hide'
  | 'pin.copy'
  | 'pin.forget'
  | 'pin.restore';

/** The PIN crosses the wall only in a reply to `pin.reveal`. */
export function pinHandlers(vault: PinVault, guard: ScreenGuard): Pick<Handlers, Names> {
  return {
    'pin.keep': ({ pin, privilegedConfirmed }) => vault.keep(pin, privilegedConfirmed),
    'pin.look': async () => {
      await vault.look();
      return success(undefined);
    },
    'pin.retry': () => vault.retry(),
    'pin.reveal': async () => {
      const pin = await vault.reveal();
      if (pin.ok) guard.begin();
      return pin;
    },
    'pin.hide': () => {
      guard.end();
      return success(undefined);
    },
    'pin.copy': async () => {
      const pin = await vault.reveal();
      if (!pin.ok) return pin;
      await copyPin(pin.value);
      return success({ clearedAfterSeconds });
    },
    'pin.forget': () => {
      void clearCopiedPin();
      return vault.forget();
    },
    'pin.restore': () => vault.restore(),
  };
}
