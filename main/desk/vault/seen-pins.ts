import type { PinVault } from './pin-vault';

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
      const reveal: PinVault['reveal'] = async (patience) => {
        const pin = await vault.reveal(patience);
        if (pin.ok) seen.add(pin.value);
        return pin;
      };
      return {
        ...vault,
        keep(typed, privilegedConfirmed) {
          // Before it is kept, as something may go wrong meanwhile.
          seen.add(typed.trim());
          return vault.keep(typed, privilegedConfirmed);
        },
        reveal,
        async former() {
          const former = await vault.former();
          if (former.ok) for (const pin of former.value) seen.add(pin);
          return former;
        },
        forget() {
          const forgotten = vault.forget();
          if (forgotten.ok) seen.clear();
          return forgotten;
        },
        restore() {
          const restored = vault.restore();
          // What is back in memory is known at once; what the keyring protects, once it is opened.
          if (restored.ok && vault.status().state === 'session') void reveal();
          return restored;
        },
      };
    },
  };
}
