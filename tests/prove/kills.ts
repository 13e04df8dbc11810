// npm run prove -- kills [count] [seed]: kills the program's processes at any moment while everything is being written.
import { Desk } from '../e2e/fixtures/desk';
import { type Kill, killOften } from '../e2e/fixtures/kills';

const [count = '1000', seed = '1'] = process.argv.slice(2);
const perDesk = 100;
const kills: Kill[] = [];
while (kills.length < Number(count)) {
  const desk = await Desk.make();
  kills.push(...(await killOften(desk, Math.min(perDesk, Number(count) - kills.length), Number(seed) + kills.length)));
  await desk.clear();
  console.error(`${kills.length} of ${count}`);
}
const row = (name: string, own: readonly Kill[]) =>
  `| ${name} | ${own.length} | ${own.filter(({ losses }) => losses.length > 0).length} | ${own.filter(({ leftovers }) => leftovers.length > 0).length} |`;
console.log('| process | kills | losses | leftovers |\n| --- | --- | --- | --- |');
for (const victim of new Set(kills.map((kill) => kill.victim))) {
  console.log(
    row(
      victim,
      kills.filter((kill) => kill.victim === victim),
    ),
  );
}
console.log(row('all', kills));
const faulty = kills.filter(({ losses, leftovers }) => losses.length + leftovers.length > 0);
for (const kill of faulty) console.error(JSON.stringify(kill));
process.exitCode = faulty.length === 0 ? 0 : 1;
