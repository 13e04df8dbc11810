import type { PinVault } from '../vault/pin-vault';

/** A vault, and the PINs that it took or gave since the program started; what is forgotten is not in there. */
export function rememberPins(vault: PinVault): { readonly vault: PinVault; readonly seen: ReadonlySet<string> } {
  const seen = new Set<string>();
  return {
    seen,
    vault: {
      ...vault,
      keep(typed, privilegedConfirmed) {
        // Before it is kept, as something may go wrong meanwhile.
        seen.add(typed.trim());
        return vault.keep(typed, privilegedConfirmed);
      },
      async reveal() {
        const pin = await vault.reveal();
        if (pin.ok) seen.add(pin.value);
        return pin;
      },
      forget() {
        const forgotten = vault.forget();
        if (forgotten.ok) seen.clear();
        return forgotten;
      },
    },
  };
}
