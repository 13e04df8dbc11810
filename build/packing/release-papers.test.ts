import { expect, it } from 'vitest';
import { billOfMaterials } from './release-papers.mjs';

const component = (ref: string) => ({
  'bom-ref': ref,
  name: ref.slice(0, ref.lastIndexOf('@')),
  version: ref.slice(ref.lastIndexOf('@') + 1),
  scope: 'optional',
  properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
});

const ofProject = {
  bomFormat: 'CycloneDX',
  metadata: { component: component('tool@1.0.0') },
  components: [component('shown@2.0.0'), component('below@3.0.0'), component('tester@4.0.0')],
  dependencies: [
    { ref: 'tool@1.0.0', dependsOn: ['shown@2.0.0', 'tester@4.0.0'] },
    { ref: 'shown@2.0.0', dependsOn: ['below@3.0.0', 'tester@4.0.0'] },
    { ref: 'below@3.0.0', dependsOn: [] },
    { ref: 'tester@4.0.0', dependsOn: ['below@3.0.0'] },
  ],
};

const shipped = [
  { name: 'tool', version: '1.0.0' },
  { name: 'shown', version: '2.0.0' },
  { name: 'below', version: '3.0.0' },
];

it('names what is shipped and nothing that only develops it', () => {
  const bill = billOfMaterials(ofProject, shipped);

  expect(bill.components.map(({ name, scope, properties }) => ({ name, scope, properties }))).toEqual([
    { name: 'shown', scope: 'required', properties: [] },
    { name: 'below', scope: 'required', properties: [] },
  ]);
  expect(bill.dependencies).toEqual([
    { ref: 'tool@1.0.0', dependsOn: ['shown@2.0.0'] },
    { ref: 'shown@2.0.0', dependsOn: ['below@3.0.0'] },
    { ref: 'below@3.0.0', dependsOn: [] },
  ]);
});

it('says so where something is shipped that npm knows nothing of', () => {
  expect(() => billOfMaterials(ofProject, [...shipped, { name: 'stowaway', version: '1.0.0' }])).toThrow('stowaway');
});
