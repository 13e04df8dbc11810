// npm run dist: makes this system's installers into dist/. Only the official Electron will do.
import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';
import { projectFolder } from '../setup/project.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  const { version } = await electronRuntime({ officialOnly: true });
  await ensureBuilt();
  const { build } = await import('electron-builder');
  // It takes the same download from the shared cache, and leaves out what only development needs.
  await build({ projectDir: projectFolder, publish: 'never', config: { electronVersion: version } });
  return 0;
});
