import { existsSync } from 'node:fs';

/**
 * The system packages that the commands need, by their Debian and Ubuntu names. An entry of several names is one need
 * that goes by different names in different releases (since Debian 13 and Ubuntu 24.04 some libraries end in `t64`).
 *
 * @typedef {readonly string[]} Need
 */

/**
 * What Electron links against; everything else comes along as their dependencies.
 *
 * @type {readonly Need[]}
 */
export const neededToRun = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
  ['xdg-utils'],
];

/**
 * A display for machines without one, and a font to fill it.
 *
 * @type {readonly Need[]}
 */
export const neededWithoutDisplay = [['xvfb'], ['fonts-dejavu-core']];

/**
 * A font as people have it on their desktops, so that pictures show the program as they see it.
 *
 * @type {readonly Need[]}
 */
export const neededForPictures = [['fonts-inter']];

/**
 * A desktop as people have one, for `npm run screenshots -- --stories` alone: a panel with a notification area, what shows
 * notifications, and a terminal.
 *
 * @type {readonly Need[]}
 */
export const neededForStories = [['xfce4-panel'], ['xfconf'], ['dunst'], ['xterm']];

/**
 * What the tests drive beside the program itself: a session bus, a keyring, a reader for PDF files, a mail program and
 * what tells it the kind of a file; and for shortcuts a window manager, a hand on the keyboard, another program's window,
 * another keyboard, another program that takes keys for itself, and the portal by which Wayland's desktops give them out; and for starting at sign-in what runs a desktop entry;
 * and for the clipboard a reader of both selections and a clipboard manager; and for
 * silence on the network, a network of its own and what tells of every socket that a program opens; a share that may hang; and a judge of XML.
 *
 * @type {readonly Need[]}
 */
export const neededToTest = [
  ['dbus'],
  ['gnome-keyring'],
  ['poppler-utils'],
  ['file'],
  ['sylpheed'],
  ['openbox'],
  ['xdotool'],
  ['x11-utils'],
  ['sxhkd'],
  ['xdg-desktop-portal'],
  ['bindfs'],
  ['libglib2.0-bin'],
  ['x11-xkb-utils'],
  ['xclip'],
  ['parcellite'],
  ['util-linux'],
  ['iproute2'],
  ['strace'],
  ['libxml2-utils'],
];

/**
 * What makes, judges and installs packages: rpm's own tools, judges of the desktop entry, of what software centres are told
 * and of the deb, a Debian with nothing on it, and what makes and reads an MSI and a program for Windows.
 *
 * @type {readonly Need[]}
 */
export const neededToTestPackages = [
  ['rpm'],
  ['desktop-file-utils'],
  ['appstream'],
  ['lintian'],
  ['debootstrap'],
  ['procps'],
  ['wixl'],
  ['msitools'],
  ['nsis'],
];

/** Whether packages can be tested here: they are installed, which takes a Debian's administrator. */
export const canTestPackages = () =>
  process.platform === 'linux' && existsSync('/usr/bin/dpkg-deb') && process.getuid?.() === 0;

/**
 * The current Chromium in which the renderer's tests run once more. Only Debian has it as a package that is up to date and
 * may read the folders of tests: in Ubuntu it is a snap.
 *
 * @type {readonly Need[]}
 */
export const neededForChromium = [['chromium']];

/**
 * The needs that no installed package meets.
 *
 * @param {readonly Need[]} needs
 * @param {string} listing one `name status` a line, as dpkg-query writes it with `${Package} ${db:Status-Status}\n`
 * @returns {Need[]}
 */
export function missingNeeds(needs, listing) {
  const installed = new Set(
    listing
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.slice(0, line.indexOf(' '))),
  );
  return needs.filter((names) => !names.some((name) => installed.has(name)));
}

/**
 * The names to install, one for each need: the first that this release has, or else the last and oldest one, so that
 * apt itself says what is wrong with it.
 *
 * @param {readonly Need[]} needs
 * @param {string} policy what `apt-cache policy` says about all their names
 * @returns {string[]}
 */
export function namesToInstall(needs, policy) {
  const known = new Set(
    [...policy.matchAll(/^(?<name>\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map((match) => match[1]),
  );
  return needs.flatMap((names) => names.find((name) => known.has(name)) ?? names.at(-1) ?? []);
}
