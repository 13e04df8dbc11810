import type { Identifier } from '../../../shared/guide/rules-schema';
import type { Guide } from '../../../shared/guide/schema';
import type { PinStatus } from '../../../shared/ipc/app-state';
import { isOpen } from '../../../shared/request/pin';
import { failure, type Result, success } from '../../../shared/result';
import type { PinVault } from './pin-vault';

/** Of a guide that knows its customers by nothing. */
const noVault: PinVault = {
  status: () => ({ state: 'none', keyring: 'unknown', privileged: false }),
  look: () => Promise.resolve(),
  keep: () => Promise.resolve(refused),
  reveal: () => Promise.resolve(refused),
  former: () => Promise.resolve(success([])),
  retry: () => Promise.resolve(refused),
  forget: () => success(undefined),
  restore: () => refused,
  onChange: () => undefined,
};

const refused: Result<never> = failure('no-identifier');

/** The vault of the identifier that the guide in use asks for first, and those of its others. */
export interface GuideVaults extends PinVault {
  /** That of any identifier of the guide in use; one that keeps nothing where there is no such identifier. */
  of(identifier: string): PinVault;
  /** All vaults of some guides, for what may be about any of them. */
  allOf(guides: readonly Pick<Guide, 'id' | 'identifiers'>[]): readonly PinVault[];
  /** Whether a value is to be kept from others' eyes; of the first, where none is named. */
  isSecret(identifier?: string): boolean;
  /** What is known of all but the first. */
  further(): (PinStatus & { readonly identifier: string })[];
}

/**
 * Where the value of an identifier is kept: the name of its file, without its ending. ALM's PIN was there first. No two have
 * the same: both ids may hold hyphens, and only one that ends with the last hyphen can be told by that.
 */
export function vaultName(guide: string, identifier: string): string {
  if (guide === 'alm' && identifier === 'pin') return 'pin';
  return `secret-${guide}${identifier.includes('-') ? '_' : '-'}${identifier}`;
}

/** What earlier versions called that file, which could be that of two identifiers. */
const formerVaultName = (guide: string, identifier: string) => `secret-${guide}-${identifier}`;

/**
 * The vault of whichever guide is in use, and of the identifier that its support asks for first. Each has a file of its
 * own, so that no guide ever sees the value of another.
 *
 * @param current - the guide in use
 * @param open - opens the vault of one identifier; asked once for each
 */
export function guideVaults(
  current: () => Pick<Guide, 'id' | 'identifiers'>,
  open: (name: string, identifier: Identifier, formerName: string) => PinVault,
): GuideVaults {
  const opened = new Map<string, PinVault>();
  const listeners: (() => void)[] = [];
  const vaultOf = (identifier: Identifier, guide = current().id): PinVault => {
    const name = vaultName(guide, identifier.id);
    const known = opened.get(name);
    if (known) return known;
    const made = open(name, identifier, formerVaultName(guide, identifier.id));
    opened.set(name, made);
    for (const listener of listeners) made.onChange(listener);
    return made;
  };
  const vault = (): PinVault => {
    const [lead] = current().identifiers;
    return lead ? vaultOf(lead) : noVault;
  };
  return {
    of(id) {
      const identifier = current().identifiers.find((each) => each.id === id);
      return identifier ? vaultOf(identifier) : noVault;
    },
    allOf: (guides) => guides.flatMap(({ id, identifiers }) => identifiers.map((each) => vaultOf(each, id))),
    isSecret(id) {
      const { identifiers } = current();
      const identifier = id === undefined ? identifiers[0] : identifiers.find((each) => each.id === id);
      return identifier === undefined || !isOpen(identifier);
    },
    further: () =>
      current()
        .identifiers.slice(1)
        .map((identifier) => ({ identifier: identifier.id, ...vaultOf(identifier).status() })),
    status: () => vault().status(),
    look: () => vault().look(),
    keep: (typed, privilegedConfirmed) => vault().keep(typed, privilegedConfirmed),
    reveal: (patience) => vault().reveal(patience),
    former: () => vault().former(),
    retry: () => vault().retry(),
    forget: () => vault().forget(),
    restore: () => vault().restore(),
    onChange(listener) {
      listeners.push(listener);
      for (const each of opened.values()) each.onChange(listener);
    },
  };
}
