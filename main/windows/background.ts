import { type BrowserWindow, nativeTheme } from 'electron';

interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Read from the pages' own style sheet as the program is built (`build/pages/colours.ts`). */
declare const WINDOW_COLOURS: { readonly surface: Colour; readonly raised: Colour };

/**
 * What a window is painted with until its page is.
 *
 * @param ground - `surface` for a whole window, `raised` for one that floats above others
 * @returns `#rrggbb` in the theme of the moment
 */
export function backgroundOf(ground: 'surface' | 'raised'): string {
  const { light, dark } = WINDOW_COLOURS[ground];
  return nativeTheme.shouldUseDarkColors ? dark : light;
}

/** Paints a window anew whenever the theme changes, so that it never flashes in the other one. */
export function followTheme(window: BrowserWindow, ground: 'surface' | 'raised'): void {
  const paint = () => window.setBackgroundColor(backgroundOf(ground));
  nativeTheme.on('updated', paint);
  window.once('closed', () => nativeTheme.off('updated', paint));
}
