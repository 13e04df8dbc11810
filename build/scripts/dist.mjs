// npm run dist: makes this system's installers into dist/. Only the official Electron will do.
import { readFileSync } from 'node:fs';
import { configurationFor } from '../packing/configuration.mjs';
import { writeReleasePapers } from '../packing/release-papers.mjs';
import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';
import { inProject, projectFolder } from '../setup/project.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  const { version } = await electronRuntime({ officialOnly: true });
  await ensureBuilt();
  const { build } = await import('electron-builder');
  // It takes the same download from the shared cache, and leaves out what only development needs.
  const configuration = await configurationFor(process.platform, process.env);
  await build({ projectDir: projectFolder, publish: 'never', config: { ...configuration, electronVersion: version } });
  const own = JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version;
  await writeReleasePapers(inProject('dist'), own);
  return 0;
});
