// npm run pack [-- targets]: packs the program into dist/ from the Electron at hand, to try what people will get. Unpacked,
// or as the targets of electron-builder that are named, such as deb and rpm.
import { packAtHand } from '../packing/pack.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(async () => {
  await packAtHand(process.argv.slice(2));
  return 0;
});
