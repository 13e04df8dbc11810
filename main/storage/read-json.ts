import { readFileSync } from 'node:fs';
import { failure, type Result } from '../../shared/result';
import { text } from '../../shared/text';

/**
 * Reads a JSON file.
 *
 * @param read - judges what it holds
 * @returns what `read` says, or `not-json`
 * @throws what the file system says
 */
export function readJson<Value>(path: string, read: (stored: unknown) => Result<Value>): Result<Value> {
  const content = readFileSync(path, 'utf8');
  try {
    return read(JSON.parse(content));
  } catch {
    return failure('not-json', text.keptFile.notJson);
  }
}
