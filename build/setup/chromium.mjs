import { existsSync, readFileSync } from 'node:fs';
import { neededForChromium } from './package-names.mjs';
import { runToEnd } from './process.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** Where Debian's package puts it. */
const debianChromium = '/usr/bin/chromium';

/**
 * A current Chromium to draw the pages with: the one that ALM_LIFELINE_CHROMIUM names, else Debian's, which root gets
 * installed.
 *
 * @returns {Promise<string | undefined>} its absolute path; undefined where there is none
 */
export async function findChromium() {
  const named = process.env['ALM_LIFELINE_CHROMIUM'];
  if (named) return named;
  if (!isDebian()) return undefined;
  if (!existsSync(debianChromium) && process.getuid?.() === 0) await ensureSystemPackages(neededForChromium);
  return existsSync(debianChromium) ? debianChromium : undefined;
}

/**
 * @param {string} executable
 * @returns {Promise<string>} such as `Chromium 156.0.8078.108`
 */
export async function chromiumVersion(executable) {
  const { output } = await runToEnd(executable, ['--version'], { streams: 'capture' });
  return /Chrom\w+ [\d.]+/.exec(output)?.[0] ?? executable;
}

/** @returns {boolean} */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
