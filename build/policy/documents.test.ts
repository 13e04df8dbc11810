import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../shared/policy/read-policy';
import { readRegistryFile } from '../../shared/policy/registry-file';
import { inProject } from '../setup/project.mjs';
import { examplePolicy, policyDocuments } from './documents';
import { policyParts } from './parts';

const files = join(import.meta.dirname, 'files');
const documents = policyDocuments();
const admx = String(documents.get('alm-lifeline.admx'));
const adml = String(documents.get('en-US/alm-lifeline.adml'));

test.each([...documents])('%s is as the schema has it: npm run policy writes it anew', (name, content) => {
  expect(readFileSync(join(files, name)).equals(Buffer.from(content))).toBe(true);
});

test('every value of a policy is in the template, with a field for it and words in English', () => {
  for (const { group = 'general', name } of policyParts()) {
    expect(admx).toContain(`<policy name="${group}_${name}"`);
    expect(adml).toContain(`<string id="${group}_${name}">`);
  }
  const fieldsOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id).toSorted();
  expect(fieldsOf(adml, /<presentation id="([^"]+)"/g)).toEqual(fieldsOf(admx, /\$\(presentation\.([^)]+)\)/g));
  const strings = new Set(fieldsOf(adml, /<string id="([^"]+)"/g));
  const used = fieldsOf(admx, /\$\(string\.([^)]+)\)/g);
  expect(used.filter((id) => !strings.has(id))).toEqual([]);
  expect([...strings].filter((id) => !used.includes(id))).toEqual([]);
  expect(strings.size).toBe([...adml.matchAll(/<string id=/g)].length);
});

test('no text of the template is longer than its editor takes', () => {
  const texts = [...adml.matchAll(/<string id="[^"]+">([^<]*)<\/string>/g)].map(([, written = '']) => written);
  expect(texts.length).toBeGreaterThan(50);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(1024);
  for (const [, most] of admx.matchAll(/maxLength="(\d+)"/g)) expect(Number(most)).toBeLessThan(1024);
});

/** A property list as a value, and nothing of one that macOS would not take. */
function fromPlist(xml: string): unknown {
  const [, root = ''] = /<plist version="1.0">\s*([\s\S]*)<\/plist>/.exec(xml) ?? [];
  const document = parseDocument(root, { xmlMode: true, decodeEntities: true });
  type Node = (typeof document.children)[number];
  const elements = (nodes: readonly Node[]) =>
    nodes.flatMap((node) => ('children' in node && 'name' in node ? [node] : []));
  const textOf = (nodes: readonly Node[]) => nodes.map((node) => ('data' in node ? node.data : '')).join('');
  const read = (node: ReturnType<typeof elements>[number]): unknown => {
    const inner = elements(node.children);
    switch (node.name) {
      case 'dict': {
        expect(inner.filter((_, at) => at % 2 === 0).every(({ name }) => name === 'key')).toBe(true);
        const keys = inner.flatMap((each, at) => (at % 2 === 0 ? [textOf(each.children)] : []));
        expect(new Set(keys).size).toBe(keys.length);
        return Object.fromEntries(
          inner.flatMap((each, at) => (at % 2 === 1 ? [[keys[(at - 1) / 2], read(each)]] : [])),
        );
      }
      case 'array':
        return inner.map(read);
      case 'string':
        return textOf(node.children);
      case 'integer':
        return Number(textOf(node.children));
      case 'true':
      case 'false':
        return node.name === 'true';
      default:
        throw new Error(`No property list has <${node.name}>.`);
    }
  };
  const [first] = elements(document.children);
  return first && read(first);
}

test('the example that administrators read is the one that they get', () => {
  const [, read = ''] = readFileSync(inProject('docs', 'fleet.md'), 'utf8').split(/```(?:json)?\n/);
  expect(JSON.parse(read)).toEqual(examplePolicy);
});

test('the example is sound, and a profile and a registry file say the same as its JSON', () => {
  expect(readPolicy(JSON.parse(String(documents.get('example.json'))))).toMatchObject({
    policy: examplePolicy,
    problems: [],
  });
  const profile = fromPlist(String(documents.get('example.mobileconfig')));
  expect(profile).toMatchObject({
    PayloadType: 'Configuration',
    PayloadContent: [{ PayloadType: 'io.github.alm-lifeline', PayloadVersion: 1, ...examplePolicy }],
  });
  const payload = profile instanceof Object && 'PayloadContent' in profile ? profile.PayloadContent : undefined;
  const fromProfile = readPolicy(Array.isArray(payload) ? payload[0] : undefined);
  expect(fromProfile).toMatchObject({ policy: examplePolicy, problems: [] });
  const registry = readFileSync(join(files, 'example.reg')).toString('utf16le');
  expect(readPolicy(readRegistryFile(registry))).toEqual(fromProfile);
});

describe('where xmllint is there', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  test.skipIf(!hasXmllint).each(['alm-lifeline.admx', 'en-US/alm-lifeline.adml', 'example.mobileconfig'])(
    '%s is well-formed',
    (name) => {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', join(files, name)], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );
});
