import { readFileSync } from 'node:fs';

/** One colour as each theme wears it, `#rrggbb` or `#rrggbbaa`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

const themed = /--([a-z-]+): light-dark\((#[0-9a-f]{6,8}), (#[0-9a-f]{6,8})\);/g;

/**
 * The colours of a style sheet by their names.
 *
 * @param file - `renderer/styles/colours.css`, the one place that has any
 */
export function readColours(file: string): ReadonlyMap<string, Colour> {
  const rules = readFileSync(file, 'utf8').matchAll(themed);
  return new Map(Array.from(rules, ([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/** What main paints a window with before its page is drawn: by `--surface` the program's window, by `--raised` the palette. */
export function coloursInMain(file: string): { readonly WINDOW_COLOURS: string } {
  const colours = readColours(file);
  const [surface, raised] = [colours.get('surface'), colours.get('raised')];
  if (!surface || !raised) throw new Error(`${file} has no --surface or no --raised`);
  return { WINDOW_COLOURS: JSON.stringify({ surface, raised }) };
}
