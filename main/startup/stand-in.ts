import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';

const markerSchema = z.object({ electron: z.string().check(z.minLength(1)) });

/**
 * The Electron version of the stand-in runtime that development and tests may run on, read from the marker file beside
 * its resources; null on the official runtime.
 */
export function standInVersion(resources: string): string | null {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(join(resources, 'stand-in.json'), 'utf8'))).electron;
  } catch {
    return null;
  }
}
