import { type Figure, inPairs, rowOfPairs } from '../figure';
import { learnLandmark, timeToShow } from '../landmark';
import { memoryOf } from '../memory';
import { bareWindow, type Program, shippedProgram } from '../programs';
import { start } from '../run-program';
import { untilIdle } from '../settle';

/** The button that dials the own region's number: programs stand in for a person in Germany. */
export const ownCallButton = 'role=button[name="Call Germany"]';

/** A start is over soon, and differs from run to run by more than memory does. */
const startsForEach = 3;

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

  const open = (each: Program) => {
    const landmark = landmarks.get(each);
    if (!landmark) throw new Error(`Nobody has learned what ${each.name} looks like.`);
    return timeToShow(stage, landmark, () => start(stage, each));
  };
  const timeStart = async (each: Program) => {
    const { acted: running, taken } = await open(each);
    await running.end();
    return taken;
  };
  const measureMemory = async (each: Program) => {
    const { acted: running } = await open(each);
    await untilIdle(running.pid);
    const memory = memoryOf(running.pid);
    await running.end();
    return memory;
  };

  const starts = await inPairs([program, other], pairs * startsForEach, timeStart);
  const memories = await inPairs([program, other], pairs, measureMemory);
  const memoryRow = (what: string, part: 'unique' | 'proportional', most?: number) =>
    rowOfPairs(
      { what, unit: 'MiB', ...(most === undefined ? {} : { most }) },
      other.name,
      memories.map((pair) => ({ program: pair.program[part], comparison: pair.comparison[part] })),
    );
  return [
    rowOfPairs(
      { what: 'start until the own region’s number can be dialled', unit: 'ms', most: 1.18 },
      other.name,
      starts,
    ),
    memoryRow('window open and idle, PSS', 'proportional', 1.05),
    memoryRow('window open and idle, unique memory', 'unique'),
  ];
};
