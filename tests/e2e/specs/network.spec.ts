import path from 'node:path';
import { z } from 'zod/mini';
import { type Desk, expect, test } from '../fixtures/desk';
import { hostOf, rounds, scriptOf } from '../fixtures/network/attacks';
import { type Alone, canBeAlone, type Play, runAlone } from '../fixtures/network/own-network';
import { attackPage, sendFromMain, useProgram } from '../fixtures/network/plays';

const patience = 4_000;
const openWindow = path.resolve(import.meta.dirname, '../fixtures/network/open-window');
const assault = {
  scripts: rounds.map((round) => scriptOf(round, patience)),
  unguarded: false,
  limit: 2 * patience,
};
const everything = z.boolean();

test.skip(!canBeAlone(), 'This system lets nobody make a network of their own.');

/** Runs the program, or another one that stands in its place, where nothing but itself makes a noise. */
async function alone<Argument, Value>(
  desk: Desk,
  card: boolean,
  play: Play<Argument, Value>,
  argument: Argument,
  schema: z.ZodMiniType<Value>,
  folder?: string,
): Promise<Alone<Value>> {
  await desk.furnish();
  const { command, args, env } = desk.command(['--no-sandbox']);
  const [program = '', ...rest] = args;
  const asked = { command, args: [folder ?? program, ...rest], env };
  return runAlone({ program: asked, places: desk.places, card }, play, argument, schema);
}

/** Nothing left. */
function expectNothingSent({ names, packets }: Alone<unknown>): void {
  expect({ names, packets }).toEqual({ names: [], packets: 0 });
}

/**
 * No socket was made. Where there is a network card Chromium asks the system of what kind it is, which takes a socket that
 * is used for nothing else.
 */
function expectSilence(run: Alone<unknown>, card: boolean): void {
  expectNothingSent(run);
  expect(run.uses).toEqual([]);
  if (!card) expect(run.sockets).toEqual([]);
}

for (const [card, where] of [
  [false, 'with no way out but the loopback'],
  [true, 'with a network card'],
] as const) {
  test(`a plain day is silent, ${where}`, async ({ desk }) => {
    const use = { card: path.join(desk.places.home, 'card.pdf'), idle: 2_000 };
    const run = await alone(desk, card, useProgram, use, z.array(z.string()));
    expect(run.value.filter((done) => !done.endsWith('done'))).toEqual([]);
    expectSilence(run, card);
    // Chromium's own start of a second one for a sandboxed page is a good part of a start.
    expect(run.pageProcesses, 'main window, palette, and the card saved and printed take a process each').toBe(4);
  });

  test(`a page that tries every way to send is not heard, ${where}`, async ({ desk }) => {
    desk.tolerate(/./);
    const run = await alone(desk, card, attackPage, assault, everything);
    expect(run.value).toBe(true);
    expectSilence(run, card);
  });

  test(`nor is it without the page’s policy and main’s filter, ${where}`, async ({ desk }) => {
    desk.tolerate(/./);
    const run = await alone(desk, card, attackPage, { ...assault, unguarded: true }, everything);
    expect(run.value).toBe(true);
    expectNothingSent(run);
  });

  test(`nor is main, in any session, ${where}`, async ({ desk }) => {
    const run = await alone(desk, card, sendFromMain, hostOf('main'), z.array(z.string()));
    expect(new Set(run.value.slice(0, -3))).toEqual(new Set(['rejected']));
    expect(new Set(run.value.slice(-3))).toEqual(new Set(['SOCKS5 nowhere.invalid:9']));
    expectNothingSent(run);
  });
}

test('in a window that keeps nobody from anything the same attacks are heard', async ({ desk }) => {
  desk.tolerate(/./);
  const { sockets, uses, names, packets } = await alone(desk, true, attackPage, assault, everything, openWindow);
  expect(names).toEqual(
    expect.arrayContaining(['dns-prefetch', 'turn-udp', 'turn-tcp', 'fetch', 'web-socket', 'worker'].map(hostOf)),
  );
  expect(sockets.length).toBeGreaterThan(20);
  expect(uses.length).toBeGreaterThan(20);
  expect(packets).toBeGreaterThan(20);
});
