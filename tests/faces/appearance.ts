import { type ElectronApplication, expect, type Page } from '@playwright/test';

export const themes = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof themes)[number];

/** Window sizes in device-independent pixels: the smallest that is promised, and a usual one. */
const sizes = {
  '720x520': { width: 720, height: 520 },
  '1280x800': { width: 1280, height: 800 },
} as const;
export type Size = keyof typeof sizes;
export const sizeNames = ['720x520', '1280x800'] as const satisfies readonly Size[];

/** How a person has set up their screen. */
export interface Appearance {
  readonly theme: Theme;
  readonly size: Size;
  /** 1 is 100 %. */
  readonly zoom: number;
}

export const nameOfAppearance = ({ theme, size, zoom }: Appearance) => `${theme} ${size} ${zoom * 100} %`;

/**
 * Sets up a window that is open, without starting anything anew. The palette keeps its own size.
 *
 * @returns once the page is laid out for it
 */
export async function setUp(app: ElectronApplication, page: Page, { theme, size, zoom }: Appearance): Promise<void> {
  await app.evaluate(
    ({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    },
    theme === 'dark' ? ('dark' as const) : ('light' as const),
  );
  // Forced colours are the system's; Chromium plays a system that forces them, with a white and a black of its own.
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : null, colorScheme: null });
  const window = await app.browserWindow(page);
  const wanted = await window.evaluate(
    (browserWindow, { bounds, factor }) => {
      if (browserWindow.isResizable()) browserWindow.setContentSize(bounds.width, bounds.height);
      browserWindow.webContents.setZoomFactor(factor);
      const [width = 0, height = 0] = browserWindow.getContentSize();
      return { width: Math.round(width / factor), height: Math.round(height / factor) };
    },
    { bounds: sizes[size], factor: zoom },
  );
  await window.dispose();
  const laidOut = () =>
    page.evaluate(
      ({ width, height, scheme }) =>
        Math.abs(innerWidth - width) <= 1 &&
        Math.abs(innerHeight - height) <= 1 &&
        matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
      { ...wanted, scheme: theme === 'dark' ? 'dark' : 'light' },
    );
  await expect.poll(laidOut, { message: 'the window is laid out anew', intervals: [10, 25, 50] }).toBe(true);
}
