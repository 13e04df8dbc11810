import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellCommand } from './shell-command';

test
  .runIf(process.platform !== 'win32')
  .each([
    [['/usr/bin/alm-lifeline', '--palette']],
    [['/opt/ALM Lifeline/alm-lifeline', '--palette']],
    [["it's", '$HOME', '`id`', '"', '\\', '*', '~', 'a\nb', '', '#', '100%', 'ü']],
  ])('a shell hands on %j as it is', (command) => {
  const output = execFileSync('sh', ['-c', `printf '%s\\0' ${shellCommand(command)}`], { encoding: 'utf8' });
  expect(output.split('\0').slice(0, -1)).toEqual(command);
});
