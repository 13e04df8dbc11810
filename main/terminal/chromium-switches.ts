/**
 * The switches of Chromium, Electron and Node that people and tools start a desktop program with: the data folder, the
 * sandbox, the window system and its scaling, graphics, keyring, language and logging. They are for the runtime and
 * pass without a word; whatever else begins with a dash is ignored and named.
 * https://www.electronjs.org/docs/latest/api/command-line-switches
 * https://peter.sh/experiments/chromium-command-line-switches/
 */
const known = [
  /^user-data-dir$/,
  /^no-sandbox$/,
  /^(disable|enable)-(setuid-sandbox|namespace-sandbox|dev-shm-usage|gpu(-.+)?|software-rasterizer|features|logging)$/,
  /^(ozone-platform(-hint)?|enable-wayland-ime|wayland-text-input-version|gtk-version|class|headless|display)$/,
  /^(force-device-scale-factor|high-dpi-support|force-dark-mode|force-high-contrast|force-renderer-accessibility)$/,
  /^(use-gl|use-angle|in-process-gpu|no-zygote)$/,
  /^(password-store|lang|log-level|log-file|v|vmodule|no-stdio-init)$/,
];

/**
 * Those that open a debugger, run foreign code in the program's processes, weaken the wall around its pages, or send
 * its traffic elsewhere. Some act before the program's own code runs, so they cannot be taken back: a packaged program
 * does not start with one of them.
 */
const weakening = [
  /^(inspect|debug|remote|devtools)(-.+)?$/,
  /^(js-flags|single-process)$/,
  /^(renderer|gpu|utility|ppapi|plugin|zygote|nacl|worker)-(cmd-prefix|launcher|startup-dialog)$/,
  /^(browser-subprocess-path|wait-for-debugger(-.+)?|enable-automation|test-type|auto-.+|use-fake-.+)$/,
  /^(load|disable|whitelisted|allowlisted)-.*(extension|component|plugin).*$/,
  /^(disable|no)-(web-security|site-isolation.*|seccomp-filter-sandbox|gpu-sandbox|renderer-sandbox|popup-blocking|origin-trial.*)$/,
  /^(disable|enable)-(isolat.+|blink-features|blink-settings|experimental.*|unsafe.*|features-.+)$/,
  /^(blink-settings|site-per-process-.+|isolation-by-default|process-per-.+|allow-.+|ignore-.+|unsafely-.+|reduce-security.*)$/,
  /^(host|proxy|no-proxy|dns|http-proxy|auth|ssl|cipher|explicitly|origin|winhttp|net|trusted|webrtc)-.+$/,
  /^(user-agent|log-net-log|netlog.*|enable-net-.+|trace-.+|enable-tracing.*|force-webrtc.+|force-fieldtrial.*|enable-webrtc.*|dump-.+)$/,
  /^(remote-allow-origins|custom-devtools-frontend|crash-.+|experimental-.+|secure-schemes|bypasscsp-schemes|cors-schemes|fetch-schemes|standard-schemes|service-worker-schemes|streaming-schemes|code-cache-schemes)$/,
];

/** Whether an option is for the runtime below the program. */
export function isChromiumSwitch(name: string): boolean {
  return known.some((form) => form.test(name));
}

/**
 * Whether a switch would open the packaged program to whoever starts it.
 *
 * @param name - without dashes and value, in small letters
 */
export function weakensTheWall(name: string): boolean {
  return weakening.some((form) => form.test(name));
}

/**
 * The name of a switch as Chromium reads it: with one dash or two, on Windows with a slash as well and in any case.
 * `--` ends the switches, which is for the caller to see.
 *
 * @returns undefined for what is no switch
 */
export function switchName(argument: string, platform: NodeJS.Platform): string | undefined {
  const form = platform === 'win32' ? /^(?:--|-|\/)([^=]+)/ : /^(?:--|-)([^=]+)/;
  const name = form.exec(argument)?.[1];
  return platform === 'win32' ? name?.toLowerCase() : name;
}
