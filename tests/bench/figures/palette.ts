import { text } from '../../../shared/text';
import type { Figure } from '../figure';
import { pressKeys } from '../keyboard';
import { learnLandmark, timeToShow, untilGone } from '../landmark';
import { shippedProgram } from '../programs';
import { start } from '../run-program';
import { untilIdle } from '../settle';
import type { Stage } from '../stage';
import { summaryOf } from '../statistics';

const times = 20;
/** The name of the second command: the first may be marked or not, and the clock beside it goes on. */
const secondCommand = 'role=option >> nth=1 >> span >> nth=0';

/** Types into the palette what no command answers to: if the typing arrives, the commands vanish. */
const nonsense = ['z', 'z', 'z'] as const;

const clickInTray = (stage: Stage) => stage.tray.aim(text.tray.palette);

/**
 * How long the palette takes to come, after its first use: from the click on its entry in the tray's menu, as it leaves
 * the desktop's panel on the session bus, until the palette is on the screen. Each time, keys are then pressed at once, and
 * the palette must have taken them. The program was started hidden, and nobody drives it.
 */
export const palette: Figure = async (stage) => {
  const program = shippedProgram(stage.desk, 'lifeline', { args: ['--hidden'] });
  const landmark = await learnLandmark(stage, program, secondCommand, async () => (await clickInTray(stage))());
  const running = start(stage, program);
  try {
    const taken: number[] = [];
    for (let time = 0; time <= times; time += 1) {
      const shown = await timeToShow(stage, landmark, await clickInTray(stage));
      await shown.acted;
      taken.push(shown.taken);
      await pressKeys(stage, ...nonsense);
      await untilGone(stage, landmark);
      await pressKeys(stage, 'Escape');
      await untilIdle(running.pid);
    }
    const [, ...afterFirstUse] = taken;
    return [
      {
        what: 'tray click until the palette takes typing, after first use',
        unit: 'ms',
        program: summaryOf(afterFirstUse),
        most: 100,
      },
    ];
  } finally {
    await running.end();
  }
};
