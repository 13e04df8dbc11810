import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyDocuments } from './documents';

for (const [name, content] of policyDocuments()) {
  const path = join(import.meta.dirname, 'files', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(path);
}
