import { writeFileSync } from 'node:fs';
import { schemaFile, schemaOfGuides } from './json-schema';

writeFileSync(schemaFile, schemaOfGuides());
