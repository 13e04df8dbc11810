import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFile, schemaOfGuides } from './json-schema';

test('docs/support-guide.schema.json is made of the schema of today; `npm run guide -- schema` writes it', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaOfGuides());
});
