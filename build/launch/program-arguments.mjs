/**
 * What the person asked of `npm start`: our own options, and the rest for Electron.
 *
 * @param {readonly string[]} args the command line after `--`
 * @returns {{ once: boolean, forElectron: string[] }}
 */
export function startOptions(args) {
  return { once: args.includes('--once'), forElectron: args.filter((each) => each !== '--once') };
}

/**
 * Electron's command line for running the program from its folder. The folder is the first argument without a dash, by
 * which Electron knows it.
 *
 * @param {object} given
 * @param {string} given.folder the program's folder
 * @param {boolean} given.asRoot whether a Linux root runs it: Chromium has no sandbox for root
 * @param {boolean} given.virtualDisplay whether it draws on a virtual display, which has no graphics processor
 * @param {readonly string[]} given.forElectron further arguments, taken over as they are
 * @returns {string[]}
 */
export function programArguments({ folder, asRoot, virtualDisplay, forElectron }) {
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(virtualDisplay ? ['--disable-gpu', '--ozone-platform=x11'] : []),
    folder,
    ...forElectron,
  ];
}
