import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withCommandOnPath } from './msi-project.mjs';

const builder = path.dirname(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
const template = readFileSync(path.join(builder, 'templates', 'msi', 'template.xml'), 'utf8');

it('puts the folder of the MSI that electron-builder makes on everybody’s PATH', () => {
  const project = withCommandOnPath(template);

  const group = project.slice(
    project.indexOf('<ComponentGroup Id="ProductComponents"'),
    project.indexOf('</ComponentGroup>'),
  );
  expect(group).toContain('<Environment Id="Path" Name="PATH" Value="[APPLICATIONFOLDER]" Action="set" Part="last"');
});

it('stops where the template has no place for it', () => {
  expect(() => withCommandOnPath('<Wix/>')).toThrow('no group of components');
});
