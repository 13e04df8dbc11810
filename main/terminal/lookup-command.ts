import { builtInGuide } from '../../shared/guide/built-in-guide';
import { systemRegion } from '../startup/system-region';
import { answerInTerminal } from './answer';
import { readCommandLine } from './command-line';
import { print } from './print';

// The entry of the lookup as a Node program of its own: no Electron, no window, no display.
const command = readCommandLine(['--lookup', ...process.argv.slice(2)]);
// It knows the built-in numbers and nothing of a desk.
const nothing = async () => ({ out: '', error: '', status: 1 }) as const;
const atHand = {
  region: () => systemRegion(process.platform, process.env, ''),
  reportPolicy: nothing,
  known: () => ({ guides: [builtInGuide], records: {}, cases: () => [], promises: () => [] }),
  erase: nothing,
};
const answer = await answerInTerminal(command, '', new Date(), atHand);
if ('printed' in answer) {
  print(answer.printed);
  process.exitCode = answer.printed.status;
}
