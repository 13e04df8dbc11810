import type { CommandId } from './command-id';

/** The command that dials a number. Those of ALM are named without their guide, as they were when there was no other. */
export function dialCommand(guide: string, line: string): CommandId {
  return guide === 'alm' ? `dial:${line}` : `dial:${guide}/${line}`;
}

/** The number that a command dials. @returns undefined for one that dials none */
export function dialledBy(command: CommandId): { readonly guide: string; readonly line: string } | undefined {
  const [, guide = 'alm', line] = /^dial:(?:([^/]+)\/)?([^/]+)$/.exec(command) ?? [];
  return line === undefined ? undefined : { guide, line };
}
