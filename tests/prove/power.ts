// npm run prove -- power [cuts]: cuts the power of a real file system each time something was answered "ok".
import { hasLoopDisks } from '../fault/fixtures/loop-disk';
import { cutPowerOften } from '../fault/power-cut';

if (!hasLoopDisks) throw new Error('Cutting the power needs Linux, root and loop devices.');
const count = Number(process.argv[2] ?? 100);
const cuts = await cutPowerOften(count);
const things = [...new Set(cuts.map(({ thing }) => thing))];
const lost = cuts.filter(({ isWhole }) => !isWhole);
console.log('| what was written | power cuts | losses |\n| --- | --- | --- |');
for (const thing of things) {
  const own = cuts.filter((cut) => cut.thing === thing);
  console.log(`| ${thing} | ${own.length} | ${own.filter(({ isWhole }) => !isWhole).length} |`);
}
console.log(`| all | ${cuts.length} | ${lost.length} |`);
process.exitCode = lost.length === 0 ? 0 : 1;
