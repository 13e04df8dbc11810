import type { Draft } from './draft';
import { type ExtraKind, extraKinds } from './extra-kinds';
import type { Machine } from './machine';

type Extras = Draft['extras'];

const order = (kind: ExtraKind) => extraKinds.indexOf(kind);

/**
 * What a line begins with when it is added: what is known already, else nothing.
 *
 * @param machine - absent until it was read; its facts cannot be added then
 */
export function knownExtra(kind: ExtraKind, productVersion: string, machine: Machine | undefined): string {
  const known: Partial<Record<ExtraKind, string | undefined>> = {
    version: productVersion,
    system: machine?.system,
    'time-zone': machine?.timeZone,
  };
  return known[kind] ?? '';
}

/** The lines with one more, in their order whenever each was added. */
export function withExtra(extras: Extras, kind: ExtraKind, value: string): Extras {
  return [...withoutExtra(extras, kind), { kind, value }].toSorted((a, b) => order(a.kind) - order(b.kind));
}

/** The lines without one. */
export function withoutExtra(extras: Extras, kind: ExtraKind): Extras {
  return extras.filter((extra) => extra.kind !== kind);
}
