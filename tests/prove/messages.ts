// npm run prove -- messages [--count 10000] [--only call.dial]: a page that was taken over sends messages to every call of
// the contract, each call on a desk of its own, and a table says what came of it.
import { parseArgs } from 'node:util';
import { announce, Problem, runCommand } from '../../build/setup/problem.mjs';
import { type CallName, calls } from '../../shared/ipc/contract';
import { Desk } from '../e2e/fixtures/desk';
import { AttackedDesk, type Outcome } from '../hostile/attacked-desk';

/** Longer than anybody waits for a program without thinking that it hangs, in seconds. */
const hangsAfter = 5;

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, only: { type: 'string' } },
});

/** @throws Problem for what is no number of messages */
function chosenCount(): number {
  const count = Number(values.count);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Problem(`--count takes a whole number above 0, not ${values.count}.`);
}

/** @throws Problem for a call that there is not */
function chosenCalls(): readonly CallName[] {
  const names = (Object.keys(calls) as CallName[]).filter((name) => values.only === undefined || name === values.only);
  if (names.length > 0) return names;
  throw new Problem(`There is no call ${values.only}.`);
}

type Row = Outcome & { readonly losses: readonly string[] };

async function prove(name: CallName, count: number): Promise<Row> {
  const desk = await Desk.make();
  try {
    const attacked = await AttackedDesk.at(desk);
    const outcome = await attacked.attack(name, count);
    return { ...outcome, losses: await attacked.losses(name) };
  } finally {
    await desk.clear();
  }
}

const hangsOf = ({ hung, longestWait }: Row) => hung + (longestWait > hangsAfter ? 1 : 0);

function printRow(row: Row): void {
  const { name, answers, seconds, longestWait, opened, crashes, losses, effects } = row;
  const sent = Object.values(answers).reduce((sum, each) => sum + each, 0);
  const cells = [
    name.padEnd(21),
    String(sent).padStart(6),
    String(answers['ok'] ?? 0).padStart(6),
    String(opened).padStart(6),
    seconds.toFixed(1).padStart(6),
    longestWait.toFixed(2).padStart(6),
    String(losses.length).padStart(6),
    String(crashes).padStart(7),
    String(hangsOf(row)).padStart(5),
    String(effects.length).padStart(7),
  ];
  console.log(cells.join(' '));
  for (const beyond of [...losses.map((lost) => `lost: ${lost}`), ...effects]) console.log(`  ${beyond}`);
}

await runCommand(async () => {
  const [count, names] = [chosenCount(), chosenCalls()];
  announce(`${count} messages for each of ${names.length} calls.`);
  console.log('call                    sent   done opened      s wait,s losses crashes hangs effects');
  const rows: Row[] = [];
  for (const name of names) {
    const row = await prove(name, count);
    printRow(row);
    rows.push(row);
  }
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const totals = {
    messages: sum(({ answers }) => Object.values(answers).reduce((total, each) => total + each, 0)),
    losses: sum(({ losses }) => losses.length),
    crashes: sum(({ crashes }) => crashes),
    hangs: sum(hangsOf),
    effects: sum(({ effects }) => effects.length),
  };
  console.log(
    `${totals.messages} messages: losses ${totals.losses}, crashes ${totals.crashes}, hangs ${totals.hangs}, effects ${totals.effects}.`,
  );
  return totals.losses + totals.crashes + totals.hangs + totals.effects > 0 ? 1 : 0;
});
