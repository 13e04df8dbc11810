import { expect, test } from 'vitest';
import { licencesAsText } from './licences';

const licence = (name: string, text = `text of ${name}`) => ({ name, version: '1.0.0', licence: 'MIT', text });

test('the program comes first, the packages by name and each once', () => {
  const all = licencesAsText(licence('us'), [licence('react'), licence('@x/a'), licence('react')]);
  expect(all.match(/^\S+ · 1\.0\.0 · MIT$/gm)).toEqual(['us', '@x/a', 'react'].map((name) => `${name} · 1.0.0 · MIT`));
  expect(all).toContain('text of react');
});

test('a package without a text still names its licence', () => {
  expect(licencesAsText(licence('us'), [licence('b', '')])).toContain('b · 1.0.0 · MIT');
});
