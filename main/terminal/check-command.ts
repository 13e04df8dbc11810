import { checkGuide } from './check-guide';
import { print } from './print';

// The entry of the check as a Node program of its own: no Electron, no window, no display.
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  print({ out: '', error: 'Usage: npm run --silent guide -- check FILE', status: 2 });
  process.exitCode = 2;
} else {
  const printed = checkGuide(file);
  print(printed);
  process.exitCode = printed.status;
}
