import path from 'node:path';
import { z } from 'zod/mini';
import { guideFileSchema } from '../../shared/guide/guide-file';

/** Where the JSON Schema of guides lies. */
export const schemaFile = path.resolve(import.meta.dirname, '../../docs/support-guide.schema.json');

/** The JSON Schema of a guide's file, for editors and other tools. It is made of the schema that the app itself reads by. */
export function schemaOfGuides(): string {
  const schema = z.toJSONSchema(guideFileSchema, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Support guide' }, null, 2)}\n`;
}
