import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { GuideVaults } from '../../desk/vault/guide-vaults';
import { clearCopiedPin, copyIdentifier } from '../../desk/vault/pin-clipboard';
import type { PinVault } from '../../desk/vault/pin-vault';
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
export function pinHandlers(
  vault: GuideVaults,
  guard: ScreenGuard,
  clipboardSeconds: () => number,
): Pick<Handlers, Names> {
  const meant = (asked: { readonly identifier?: string | undefined } | undefined): PinVault =>
    asked?.identifier === undefined ? vault : vault.of(asked.identifier);
  return {
    'pin.keep': (asked) => meant(asked).keep(asked.pin, asked.privilegedConfirmed),
    'pin.look': async () => {
      await vault.look();
      return success(undefined);
    },
    'pin.retry': (asked) => meant(asked).retry(),
    'pin.reveal': async (asked) => {
      const pin = await meant(asked).reveal();
      // What anybody may read is in view all the time, and keeps nothing from being shared.
      if (pin.ok && vault.isSecret(asked?.identifier)) guard.begin();
      return pin;
    },
    'pin.hide': () => {
      guard.end();
      return success(undefined);
    },
    'pin.copy': (asked) => copyIdentifier(vault, asked?.identifier, clipboardSeconds()),
    'pin.forget': (asked) => {
      void clearCopiedPin();
      return meant(asked).forget();
    },
    'pin.restore': (asked) => meant(asked).restore(),
  };
}
