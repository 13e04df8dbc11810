import { writeAsIn } from '../../shared/text';
import { systemRegion } from '../startup/system-region';
import { answerInTerminal } from './answer';
import { readCommandLine } from './command-line';
import { print } from './print';

writeAsIn(systemRegion(process.platform, process.env, ''));
// The entry of the lookup as a Node program of its own: no Electron, no window, no display.
const answer = await answerInTerminal(readCommandLine(['--lookup', ...process.argv.slice(2)]), '', new Date());
if ('printed' in answer) {
  print(answer.printed);
  process.exitCode = answer.printed.status;
}
