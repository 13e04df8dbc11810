import type { Handlers } from '../../../shared/ipc/contract';
import { type Result, success } from '../../../shared/result';
import { clearCopiedPin, clearedAfterSeconds, copyPin } from '../../vault/pin-clipboard';
import type { PinVault } from '../../vault/pin-vault';
import type { ScreenGuard } from '../../windows/screen-guard';

type Names = 'pin.keep' | 'pin.reveal' | 'pin.hide' | 'pin.copy' | 'pin.forget';

/** The PIN crosses the wall only in a reply to `pin.reveal`. */
export function pinHandlers(vault: PinVault, changed: () => void, guard: ScreenGuard): Pick<Handlers, Names> {
  const afterwards = <Value>(result: Result<Value>): Result<Value> => {
    changed();
    return result;
  };
  return {
    'pin.keep': ({ pin, privilegedConfirmed }) => afterwards(vault.keep(pin, privilegedConfirmed)),
    'pin.reveal': () => {
      const pin = afterwards(vault.reveal());
      if (pin.ok) guard.begin();
      return pin;
    },
    'pin.hide': () => {
      guard.end();
      return success(undefined);
    },
    'pin.copy': async () => {
      const pin = afterwards(vault.reveal());
      if (!pin.ok) return pin;
      await copyPin(pin.value);
      return success({ clearedAfterSeconds });
    },
    'pin.forget': () => {
      void clearCopiedPin();
      return afterwards(vault.forget());
    },
  };
}
