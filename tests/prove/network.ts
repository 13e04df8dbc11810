import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod/mini';
import { announce, Problem, runCommand } from '../../build/setup/problem.mjs';
import { Handlers } from '../e2e/fixtures/handlers';
import { type Attack, rounds, scriptOf } from '../e2e/fixtures/network/attacks';
import { type Alone, type Command, canBeAlone, type Play, runAlone } from '../e2e/fixtures/network/own-network';
import { attackPage, sendFromMain, useProgram } from '../e2e/fixtures/network/plays';
import { environmentAt, makePlaces, type Places, removePlaces } from '../e2e/fixtures/places';
import { commandOf } from '../e2e/fixtures/program';
import { startSessionBus } from '../e2e/fixtures/session-bus';

const { values } = parseArgs({
  options: {
    starts: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '5' },
    only: { type: 'string' },
    open: { type: 'boolean', default: false },
  },
});

const project = path.resolve(import.meta.dirname, '../..');
const openWindow = path.join(project, 'tests', 'e2e', 'fixtures', 'network', 'open-window');
const patience = 3_000;

/** Some runs of one kind, added up. */
interface Row {
  readonly what: string;
  readonly runs: number;
  readonly asked: number;
  readonly sockets: number;
  readonly uses: number;
  readonly names: number;
  readonly packets: number;
  /** What must be none of it. Code that is let loose in main, or a page without its policy, may open a socket; it still finds no name and sends nothing. */
  readonly noise: number;
}

/** The proofs in which what keeps the program silent is partly taken away. */
const partlyOpen = ['main itself', 'the same, unguarded'];

function rowOf(what: string, runs: readonly (Alone<unknown> & { readonly card: boolean })[]): Row {
  const sum = (count: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + count(run), 0);
  const sockets = sum((run) => (run.card ? 0 : run.sockets.length));
  const uses = sum((run) => run.uses.length);
  const names = sum((run) => run.names.length);
  const packets = sum((run) => run.packets);
  return {
    what,
    runs: runs.length,
    asked: sum((run) => (run.card ? run.sockets.length : 0)),
    sockets,
    uses,
    names,
    packets,
    noise: names + packets + (partlyOpen.includes(what) ? 0 : sockets + uses),
  };
}

/** Runs the program once on a desk of its own. */
async function once<Argument, Value>(
  card: boolean,
  play: Play<Argument, Value>,
  argument: (places: Places) => Argument,
  schema: z.ZodMiniType<Value>,
): Promise<Alone<Value> & { readonly card: boolean }> {
  const places = await makePlaces();
  const bus = await startSessionBus(places);
  const handlers = await Handlers.at(places);
  try {
    await handlers.install('tel', 'http', 'https');
    const env = { ...environmentAt(places, bus.address), ...handlers.environment };
    const appFolder = values.open ? openWindow : project;
    const program: Command = commandOf({ appFolder, places, args: ['--no-sandbox'], env });
    return { ...(await runAlone({ program, places, card }, play, argument(places), schema)), card };
  } finally {
    await bus.stop();
    await removePlaces(places);
  }
}

const ways = [false, true] as const;

async function inBoth(run: (card: boolean) => Promise<Alone<unknown> & { readonly card: boolean }>) {
  const runs = [];
  for (const card of ways) runs.push(await run(card));
  return runs;
}

const use = (idle: number) => (places: Places) => ({ card: path.join(places.home, 'card.pdf'), idle });
const plainly = (card: boolean, idle: number) => once(card, useProgram, use(idle), z.array(z.string()));

const attackedBy = (card: boolean, unguarded: boolean, tried: readonly (readonly Attack[])[]) =>
  once(
    card,
    attackPage,
    () => ({ scripts: tried.map((round) => scriptOf(round, patience)), unguarded, limit: 2 * patience }),
    z.boolean(),
  );

function count(name: 'starts' | 'minutes'): number {
  const wanted = Number(values[name]);
  if (Number.isInteger(wanted) && wanted >= 0) return wanted;
  throw new Problem(`--${name} takes a whole number, not ${values[name]}.`);
}

async function* proofs(): AsyncGenerator<Row> {
  const plain = [];
  if (!values.open) {
    for (let start = 0; start < count('starts'); start += 1) plain.push(await plainly(start % 2 === 0, 0));
    yield rowOf('plain starts', plain);
    const idle = count('minutes');
    if (idle > 0) yield rowOf(`${idle} minutes open`, await inBoth((card) => plainly(card, idle * 60_000)));
    const main = (card: boolean) => once(card, sendFromMain, () => 'main.attack.test', z.array(z.string()));
    yield rowOf('main itself', await inBoth(main));
  }
  yield rowOf('all attacks at once', await inBoth((card) => attackedBy(card, false, rounds)));
  yield rowOf('the same, unguarded', await inBoth((card) => attackedBy(card, true, rounds)));
  for (const attack of rounds.flat()) {
    yield rowOf(attack.name, await inBoth((card) => attackedBy(card, false, [[attack]])));
  }
}

const columns = ['what', 'runs', 'sockets', 'uses', 'names', 'packets', 'asked'] as const;
const print = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

await runCommand(async () => {
  if (!canBeAlone())
    throw new Problem('This proof needs Linux, and leave to make a network of its own (unshare --net).');
  print([
    'what',
    'runs',
    'sockets (no card)',
    'uses',
    'names',
    'packets',
    'only asked of what kind the card is (card)',
  ]);
  print(columns.map(() => '---'));
  let noise = 0;
  for await (const row of proofs()) {
    if (values.only !== undefined && !row.what.includes(values.only)) continue;
    print(columns.map((column) => row[column]));
    noise += row.noise;
  }
  announce(noise === 0 ? 'Silent.' : 'Not silent.');
  return noise === 0 ? 0 : 1;
});
