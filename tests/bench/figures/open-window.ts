import { type Figure, inPairs, rowOfPairs } from '../figure';
import { learnLandmark, timeToShow } from '../landmark';
import { memoryOf } from '../memory';
import { bareWindow, type Program, shippedProgram } from '../programs';
import { start } from '../run-program';
import { untilIdle } from '../settle';

/** The button that dials the own region's number: programs stand in for a person in Germany. */
export const ownCallButton = 'role=button[name="Call Germany"]';

/**
 * What it costs to open the program, and to leave it open.
 *
 * Start: from the moment the system is asked to start the program until the button that dials the own region's number
 * is on the screen, as the X server has it; for the bare window, until its one heading is. React attaches what the
 * button does before it draws it, so that it can be pressed from then on. Nobody drives either program and nothing in it
 * is watched: the screen is read from outside, each millisecond.
 *
 * Memory: of the whole process tree, once it has done nothing for five seconds.
 */
export const openWindow: Figure = async (stage, { pairs, against }) => {
  const program = shippedProgram(stage.desk, 'lifeline');
  const other =
    against === undefined ? bareWindow(stage.desk) : shippedProgram(stage.desk, 'the other build', { folder: against });
  const landmarks = new Map([
    [program, await learnLandmark(stage, program, ownCallButton)],
    [other, await learnLandmark(stage, other, against === undefined ? 'h1' : ownCallButton)],
  ]);

  const measure = async (each: Program) => {
    const landmark = landmarks.get(each);
    if (!landmark) throw new Error(`Nobody has learned what ${each.name} looks like.`);
    const { acted: running, taken } = await timeToShow(stage, landmark, () => start(stage, each));
    await untilIdle(running.pid);
    const memory = memoryOf(running.pid);
    await running.end();
    return { start: taken, ...memory };
  };

  const measured = await inPairs([program, other], pairs, measure);
  const pairsOf = (part: 'start' | 'unique' | 'proportional') =>
    measured.map((pair) => ({ program: pair.program[part], comparison: pair.comparison[part] }));
  const row = (what: string, unit: 'ms' | 'MiB', part: 'start' | 'unique' | 'proportional', most?: number) =>
    rowOfPairs({ what, unit, ...(most === undefined ? {} : { most }) }, other.name, pairsOf(part));
  return [
    row('start until the own region’s number can be dialled', 'ms', 'start', 1.18),
    row('window open and idle, PSS', 'MiB', 'proportional', 1.05),
    row('window open and idle, unique memory', 'MiB', 'unique'),
  ];
};
