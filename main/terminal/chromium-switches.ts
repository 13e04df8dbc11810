/**
 * The switches of Chromium, Electron and Node that people and tools start a desktop program with: the data folder, the
 * sandbox, the window system and its scaling, graphics, keyring, language, logging and debugging. Whatever else begins
 * with two dashes is taken for a slip.
 * https://www.electronjs.org/docs/latest/api/command-line-switches
 * https://peter.sh/experiments/chromium-command-line-switches/
 */
const known = [
  /^user-data-dir$/,
  /^no-sandbox$/,
  /^(disable|enable)-(setuid-sandbox|namespace-sandbox|dev-shm-usage|gpu(-.+)?|software-rasterizer|features|logging)$/,
  /^(ozone-platform(-hint)?|enable-wayland-ime|wayland-text-input-version|gtk-version|class|headless)$/,
  /^(force-device-scale-factor|high-dpi-support|force-dark-mode|force-high-contrast|force-renderer-accessibility)$/,
  /^(use-gl|use-angle|in-process-gpu|no-zygote|single-process)$/,
  /^(password-store|lang|js-flags|log-level|log-file|log-net-log|v|vmodule|no-stdio-init)$/,
  /^(inspect|remote-debugging|trace)(-.+)?$/,
];

/** Whether an option is for the runtime below the program. */
export function isChromiumSwitch(name: string): boolean {
  return known.some((form) => form.test(name));
}
