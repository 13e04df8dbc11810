import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appId } from '../../shared/app-id';
import { readCommandLine } from '../terminal/command-line';

const project = path.resolve(import.meta.dirname, '../..');
const packing = readFileSync(path.join(project, 'electron-builder.yml'), 'utf8');
const { desktopName } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));

const valuesOf = (key: string) =>
  [...packing.matchAll(new RegExp(`^ +${key}: (.*)$`, 'gm'))].map(([, value = '']) => value);

test('the launcher’s entry is named as desktops want it, and nothing else names it', () => {
  expect(/^appId: (.*)$/m.exec(packing)?.[1]).toBe(appId);
  expect(desktopName).toBe(`${appId}.desktop`);
  expect(packing).toMatch(/^ {2}syncDesktopName: true$/m);
  expect(valuesOf('StartupWMClass')).toEqual([]);
});

test('every action that the entry lists is there, in one line for each', () => {
  const [listed = ''] = valuesOf('Actions');
  for (const action of listed.split(';').filter(Boolean)) {
    expect(packing).toMatch(new RegExp(`^ {6}${action}:\\n {8}Name: .+\\n {8}Exec: .+$`, 'm'));
  }
  expect(valuesOf('Exec')).toHaveLength(listed.split(';').filter(Boolean).length);
});

test('the program understands what each action runs', () => {
  expect(valuesOf('Exec')).not.toHaveLength(0);
  for (const exec of valuesOf('Exec')) {
    const [program, ...args] = exec.split(' ');
    expect(program).toBe(valuesOf('executableName')[0]);
    const read = readCommandLine(args);
    expect(read, exec).toMatchObject({ ok: true, value: { kind: 'open', ignored: [] } });
    expect(read.ok && read.value.kind === 'open' ? read.value.opening : '').toMatch(/^(dial:nearest|palette)$/);
  }
});
