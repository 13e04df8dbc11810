import type { JumpListCategory } from 'electron';
import { homeCountry } from '../../shared/guide/guess-country';
import { soundLineFirst } from '../../shared/guide/own-region-first';
import type { AppState } from '../../shared/ipc/app-state';
import { text } from '../../shared/text';

/** As a command line of Windows carries an argument (CommandLineToArgvW): quoted where there is a space in it. */
const quoted = (argument: string) => (/[\s"]/.test(argument) ? `"${argument.replaceAll('"', '\\"')}"` : argument);

/**
 * What Windows offers for the program in the taskbar and in the Start menu: a call to each number, the nearest first, and
 * the palette. Each is another start of the program, which hands on what it was asked.
 *
 * @param platform - as Node names it
 * @param command - the program and the arguments that it always needs
 * @returns undefined where there is no such list
 */
export function jumpList(
  platform: string,
  [program = '', ...always]: readonly string[],
  state: Pick<AppState, 'guide' | 'records' | 'settings' | 'guessedCountry'>,
  now: Date,
): JumpListCategory[] | undefined {
  if (platform !== 'win32') return undefined;
  const task = (title: string, argument: string) => ({
    type: 'task' as const,
    title,
    program,
    args: [...always, argument].map(quoted).join(' '),
    iconPath: program,
    iconIndex: 0,
  });
  const lines = soundLineFirst(state.guide.lines, homeCountry(state), now, state.records);
  return [
    {
      type: 'custom',
      name: text.tray.quickDial,
      items: lines.map((line) => task(text.tray.line(line, state.records[line.e164]), `--dial=${line.id}`)),
    },
    { type: 'tasks', items: [task(text.tray.palette, '--palette')] },
  ];
}
