/**
 * @typedef {object} IconFile
 * @property {string} source the drawing, below build/icons/source
 * @property {string} name the PNG, below build/icons
 * @property {number} size its width and height in pixels
 * @property {Readonly<Record<string, string>>} [colours] the drawing's colours that this one wears differently
 */

const appSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const largestSmallSize = 32;

/** The sizes in the Windows icon, from a title bar to a large tile. */
export const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

/**
 * The program's icon in a size.
 *
 * @param {number} size
 * @returns {string} its path below build/icons
 */
export function appIcon(size) {
  return `app/${size}.png`;
}

/** What Linux panels ask for. */
const panelSize = 22;

/** What Windows asks for at 100, 125, 150 and 200 %. */
const traySizes = [16, 20, 24, 32];

const trayStates = ['plain', 'pin', 'critical'];

/** What the drawings' ink, accent and red of Severity 1 become on the panels they lie on: as in renderer/styles/colours.css. */
export const trayPanels = {
  light: { currentColor: '#14202b', '#0a6a9a': '#0a6a9a', '#b3121d': '#b3121d' },
  dark: { currentColor: '#e9eef2', '#0a6a9a': '#69c3f5', '#b3121d': '#e5484d' },
};

/** macOS colours the shape itself: https://www.electronjs.org/docs/latest/api/native-image#template-image-macos */
const templateColours = { currentColor: '#000000', '#0a6a9a': '#000000', '#b3121d': '#000000' };

/**
 * Every PNG that is made from the drawings.
 *
 * @returns {IconFile[]}
 */
export function iconFiles() {
  const app = appSizes.map((size) => ({
    source: size > largestSmallSize ? 'app.svg' : 'app-small.svg',
    name: appIcon(size),
    size,
  }));
  const panels = Object.entries(trayPanels);
  const tray = trayStates.flatMap((state) => [
    ...panels.flatMap(([panel, colours]) => bothScales(state, `on-${panel}`, panelSize, colours)),
    ...bothScales(state, 'Template', 16, templateColours),
  ]);
  return [...app, ...tray];
}

/**
 * @typedef {object} TrayIconFile
 * @property {string} name the Windows icon, below build/icons
 * @property {IconFile[]} pictures what it is made of, one a scale
 *
 * @returns {TrayIconFile[]} the tray's icons for Windows, which takes the size it needs out of such a file
 */
export function windowsTrayIcons() {
  return trayStates.flatMap((state) =>
    Object.entries(trayPanels).map(([panel, colours]) => ({
      name: `tray/${state}-on-${panel}.ico`,
      pictures: traySizes.map((size) => ({ source: `tray-${state}.svg`, name: `${size}`, size, colours })),
    })),
  );
}

/**
 * @param {string} state
 * @param {string} look
 * @param {number} size
 * @param {Readonly<Record<string, string>>} colours
 * @returns {IconFile[]} for displays of ordinary and of double density
 */
function bothScales(state, look, size, colours) {
  const source = `tray-${state}.svg`;
  return [
    { source, name: `tray/${state}-${look}.png`, size, colours },
    { source, name: `tray/${state}-${look}@2x.png`, size: 2 * size, colours },
  ];
}
