// npm run prove -- corruption [files] [seed]: corrupts files of every kind in every way, and opens, reads and writes
// everything then. Each hundred runs in a process of its own, which has a minute: one that takes longer hangs.
import { spawnSync } from 'node:child_process';
import { inProject } from '../../build/setup/project.mjs';
import { corruptOften } from '../fault/corruption';

const [first = '1000', seed = '1', part] = process.argv.slice(2);
const count = Number(first);
const partSize = 100;

if (part !== undefined) {
  for (const { file, damage, faults } of await corruptOften(count, Number(seed))) {
    console.log(JSON.stringify({ file, damage, faults }));
  }
} else {
  let [faulty, hangs, crashes, done] = [0, 0, 0, 0];
  for (let begun = 0; begun < count; begun += partSize) {
    const args = [String(Math.min(partSize, count - begun)), String(Number(seed) + begun), 'part'];
    const runner = inProject('build', 'launch', 'run-typescript.mjs');
    const ran = spawnSync(process.execPath, [runner, 'tests/prove/corruption.ts', ...args], {
      timeout: 60_000,
      encoding: 'utf8',
    });
    const lines = ran.stdout.split('\n').filter(Boolean);
    done += lines.length;
    if (ran.signal === 'SIGTERM') hangs += 1;
    else if (ran.status !== 0) crashes += 1;
    if (ran.status !== 0) console.error(ran.stderr);
    const bad = lines.filter((line) => !line.endsWith('"faults":[]}'));
    faulty += bad.length;
    for (const line of bad) console.error(line);
  }
  console.log('| corrupted files | losses | crashes | hangs |\n| --- | --- | --- | --- |');
  console.log(`| ${done} | ${faulty} | ${crashes} | ${hangs} |`);
  process.exitCode = done === count && faulty + hangs + crashes === 0 ? 0 : 1;
}
