/**
 * Whether a line is Chromium's complaint about a missing message bus. Machines without a display have none, each start
 * brings a dozen of these, and they would bury what the person came for.
 *
 * @param {string} line
 * @returns {boolean}
 */
export function isBusComplaint(line) {
  return /^\[\d+:\d+\/[\d.]+:(?:ERROR|WARNING):(?:dbus\/)?(?:bus|object_proxy)\.cc[:(]/.test(line);
}

/**
 * Whether a line is Chromium's last word before it gives up, because the system lets it build no sandbox.
 * https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md
 *
 * @param {string} line
 * @returns {boolean}
 */
export function isSandboxFailure(line) {
  return /SUID sandbox helper binary|No usable sandbox!/.test(line);
}

/**
 * How to give Chromium its sandbox back, for the person whose system forbids user namespaces.
 *
 * @param {string} folder the unpacked Electron
 * @returns {string}
 */
export function sandboxAdvice(folder) {
  const helper = `'${folder}/chrome-sandbox'`;
  return (
    'Chromium could not build its sandbox: this system keeps programs from making user namespaces. The program is not started without one.\n' +
    'Give the sandbox helper its rights once, then try again:\n' +
    `  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`
  );
}
