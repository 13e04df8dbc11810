import type { PinVault } from '../vault/pin-vault';

/** What went through vaults since the program started; what is forgotten is not in there. */
export interface SeenPins {
  /** A vault whose values are remembered from now on. */
  watch(vault: PinVault): PinVault;
  all(): Iterable<string>;
}

export function rememberPins(): SeenPins {
  const sets: Set<string>[] = [];
  return {
    all: () => sets.flatMap((seen) => [...seen]),
    watch(vault) {
      const seen = new Set<string>();
      sets.push(seen);
      return {
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
      };
    },
  };
}
