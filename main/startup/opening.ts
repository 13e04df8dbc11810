const openings = ['window', 'palette', 'hidden'] as const;

/** How the program is opened: with its window, with the palette alone, or with nothing but the tray. */
export type Opening = (typeof openings)[number];

/** What one start of the program hands to another that is running already. */
export interface HandedOn {
  readonly opening: Opening;
  /** Told again by the running program, so that the start knows that it has arrived; empty from who knows none. */
  readonly nonce: string;
  /** What was not understood of its command line, for {@link HandedOn} to be named there. */
  readonly ignored: readonly string[];
}

/** Packs an opening for the program that is running already. */
export function handOn(handedOn: HandedOn): Record<string, unknown> {
  return { ...handedOn };
}

const field = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;

/**
 * Reads what another start handed on. Whatever cannot be read, as from another version, means the window. By hand
 * instead of by a schema, as every start would wait for the library.
 */
export function readHandedOn(data: unknown): HandedOn {
  const opening = field(data, 'opening');
  const nonce = field(data, 'nonce');
  const ignored: unknown = field(data, 'ignored');
  return {
    opening: openings.find((known) => known === opening) ?? 'window',
    nonce: typeof nonce === 'string' && /^[\da-f-]{1,64}$/.test(nonce) ? nonce : '',
    ignored: Array.isArray(ignored) ? ignored.slice(0, 100).filter((each) => typeof each === 'string') : [],
  };
}
