import { writeAsIn } from '../../shared/text';
import { systemRegion } from '../startup/system-region';
import { answerInTerminal } from './answer';
import { readCommandLine } from './command-line';
import { print } from './print';

writeAsIn(systemRegion(process.platform, process.env, ''));
// The entry of the lookup as a Node program of its own: no Electron, no window, no display.
const command = readCommandLine(['--lookup', ...process.argv.slice(2)]);
const answer = await answerInTerminal(command, '', new Date(), async () => ({ out: '', error: '', status: 1 }));
if ('printed' in answer) {
  print(answer.printed);
  process.exitCode = answer.printed.status;
}
