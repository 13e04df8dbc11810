import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from '../setup/project.mjs';

const workflow = readFileSync(inProject('.github', 'workflows', 'release.yml'), 'utf8');

it('takes every action by the hash of what was looked at, as a tag can be moved', () => {
  const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);

  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
});

it('may write in the job that drafts the release alone', () => {
  const [before = '', release = ''] = workflow.split('\n  release:\n');

  expect(before).not.toMatch(/: write$/m);
  expect(release).toMatch(/contents: write/);
});

it('puts nothing that comes from outside into a command, where it could be more than a name', () => {
  const commands = [...workflow.matchAll(/run: (.*)/g)].map(([, command]) => command);

  expect(commands.filter((command) => command?.includes('${{'))).toEqual([]);
});
