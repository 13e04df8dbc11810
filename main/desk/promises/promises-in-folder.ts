import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { pending } from '../../../shared/promise/order';
import { promiseSchema, type SupportPromise } from '../../../shared/promise/promise-schema';
import { readText } from '../../storage/read-file';
import { promisesFolder } from './promise-store';

const fileSchema = z.object({ item: promiseSchema });

/** Far more than any promise has, in bytes. */
const longest = 64 * 1024;

function promiseIn(file: string): readonly SupportPromise[] {
  const content = readText(file, longest);
  try {
    return [fileSchema.parse(JSON.parse((content.ok && content.value) || '')).item];
  } catch {
    return [];
  }
}

/**
 * What support has promised and is not done, for somebody at a terminal: read as it is, as the app may be running. What
 * can't be read is left out.
 *
 * @param folder - the user data folder
 */
export function promisesInFolder(folder: string): readonly SupportPromise[] {
  const place = join(folder, promisesFolder);
  try {
    const names = readdirSync(place).filter((name) => /^[0-9a-f-]{36}\.json$/.test(name));
    return pending(names.flatMap((name) => promiseIn(join(place, name))));
  } catch {
    return [];
  }
}
