import { z } from 'zod';

/** How the program is opened: with its window, with the palette alone, or with nothing but the tray. */
const openingSchema = z.enum(['window', 'palette', 'hidden']);

export type Opening = z.infer<typeof openingSchema>;

/** What one start of the program hands to another that is running already. */
const handedOnSchema = z.object({ opening: openingSchema });

/** Packs an opening for the program that is running already. */
export function handOn(opening: Opening): z.infer<typeof handedOnSchema> {
  return { opening };
}

/** Reads what another start handed on. Whatever cannot be read, as from another version, means the window. */
export function readHandedOn(data: unknown): Opening {
  const handedOn = handedOnSchema.safeParse(data);
  return handedOn.success ? handedOn.data.opening : 'window';
}
