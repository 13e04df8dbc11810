import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const wanted = '.svg?shapes';
const shape = /<(path|circle|rect|line|polyline|polygon|ellipse)\s([^>]*?)\s*\/>/g;
const attribute = /([a-z0-9]+)="([^"]*)"/g;

/** What is drawn in an SVG, each as its element's name and attributes. */
export function shapesOf(
  svg: string,
): readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] {
  return Array.from(svg.matchAll(shape), ([, name = '', attributes = '']) => [
    name,
    Object.fromEntries(Array.from(attributes.matchAll(attribute), ([, key = '', value = '']) => [key, value])),
  ]);
}

/**
 * Compiles each icon that is imported as `….svg?shapes` into the part of the program that shows it: no library, no file to
 * fetch, and no markup, which the pages' policy would refuse.
 */
export function iconShapes(): Plugin {
  return {
    name: 'icon-shapes',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(wanted)) return undefined;
      const shapes = shapesOf(await readFile(id.slice(0, -'?shapes'.length), 'utf8'));
      if (shapes.length === 0) throw new Error(`Nothing is drawn in ${id}`);
      return `export default ${JSON.stringify(shapes)}`;
    },
  };
}
