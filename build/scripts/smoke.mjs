// npm run smoke: whether the program that was packed into dist/ for this system starts and answers. For a release, before it
// is handed out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';

/** @returns {string} the program, wherever electron-builder has put it for this system and processor */
function packedProgram() {
  const inFolder = {
    linux: 'alm-lifeline',
    win32: 'alm-lifeline.exe',
    darwin: path.join('ALM Lifeline.app', 'Contents', 'MacOS', 'ALM Lifeline'),
  };
  const { [process.platform]: name } = /** @type {Readonly<Record<string, string>>} */ (inFolder);
  const folders = existsSync(inProject('dist')) ? readdirSync(inProject('dist')) : [];
  const isForHere = (/** @type {string} */ folder) =>
    folder === `mac-universal` || /^(linux|win|mac)(-unpacked)?$/.test(folder) || folder === `mac-${process.arch}`;
  const found = folders
    .filter(isForHere)
    .map((folder) => inProject('dist', folder, name ?? ''))
    .find((file) => name !== undefined && existsSync(file));
  if (found === undefined)
    throw new Problem('There is no packed program in dist/: run npm run pack or npm run dist first.');
  return found;
}

await runCommand(async () => {
  const program = packedProgram();
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const answers = [
    { asked: ['--version'], expected: `ALM Lifeline ${version}` },
    { asked: ['--lookup', 'germany'], expected: '+49 69 6677 37597' },
  ];
  for (const { asked, expected } of answers) {
    const { code, output } = await runToEnd(program, [...asRoot, ...asked], { streams: 'capture' });
    if (code !== 0 || !output.includes(expected)) {
      throw new Problem(`${path.basename(program)} ${asked.join(' ')} ended with ${code} and said:\n${output}`);
    }
    console.log(`${asked.join(' ')}: as expected`);
  }
  return 0;
});
