// npm run pack: packs the program unpacked into dist/, from the Electron at hand, to try what people will get.
import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { announce, runCommand } from '../setup/problem.mjs';
import { projectFolder } from '../setup/project.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  const runtime = await electronRuntime();
  await ensureBuilt();
  if (runtime.standIn) announce('What is packed here holds the stand-in: it is for trying, not for giving away.');
  const { build } = await import('electron-builder');
  const { bareRuntime } = await import('../packing/bare-runtime.mjs');
  await build({
    projectDir: projectFolder,
    dir: true,
    publish: 'never',
    config: { electronDist: runtime.folder, electronVersion: runtime.version, afterExtract: bareRuntime },
  });
  return 0;
});
