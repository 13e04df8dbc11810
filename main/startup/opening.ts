const openings = ['window', 'palette', 'hidden'] as const;

/** How the program is opened: with its window, with the palette alone, or with nothing but the tray. */
export type Opening = (typeof openings)[number];

/** What one start of the program hands to another that is running already. */
interface HandedOn extends Record<string, unknown> {
  readonly opening: Opening;
}

/** Packs an opening for the program that is running already. */
export function handOn(opening: Opening): HandedOn {
  return { opening };
}

/** Reads what another start handed on. Whatever cannot be read, as from another version, means the window. */
export function readHandedOn(data: unknown): Opening {
  const handedOn = typeof data === 'object' && data !== null && 'opening' in data ? data.opening : undefined;
  return openings.find((opening) => opening === handedOn) ?? 'window';
}
