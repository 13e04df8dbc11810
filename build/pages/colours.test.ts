import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coloursInMain, readColours } from './colours';

const renderer = path.resolve(import.meta.dirname, '../../renderer');
const file = path.join(renderer, 'styles', 'colours.css');
const colours = readColours(file);

/** The emergency card is paper: black on white whatever the theme. */
const paper = path.join('features', 'card', 'card.css');

const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && name !== paper)
  .map((name) => ({ name, css: readFileSync(path.join(renderer, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['surface', 'raised', 'sunken'] as const;

/** What is read, and every ground that it is read on. */
const read: Readonly<Record<string, readonly string[]>> = {
  text: [...grounds, 'accent-surface', 'caution-surface', 'done-surface'],
  'text-quiet': [...grounds, 'accent-surface'],
  placeholder: [...grounds],
  accent: [...grounds, 'accent-surface'],
  'accent-strong': [...grounds, 'accent-surface'],
  'on-accent': ['accent', 'accent-strong'],
  critical: [...grounds],
  'critical-surface': ['on-critical'],
  'on-critical': ['critical-surface'],
  caution: [...grounds, 'caution-surface'],
  done: [...grounds, 'done-surface'],
};

/** What is only seen, an edge, a mark or a state, and every ground that it must stand out from. */
const seen: Readonly<Record<string, readonly string[]>> = {
  edge: [...grounds],
  accent: [...grounds, 'accent-surface'],
  'critical-edge': [...grounds],
  'on-critical': ['critical-surface'],
  caution: [...grounds],
  done: [...grounds],
  'scan-dark': ['scan-light'],
};

function tooFaint(pairs: Readonly<Record<string, readonly string[]>>, least: number, theme: 'light' | 'dark') {
  return Object.entries(pairs).flatMap(([name, under]) =>
    under.flatMap((ground) => {
      const [front, back] = [colours.get(name)?.[theme], colours.get(ground)?.[theme]];
      if (front === undefined || back === undefined) return [`${name} or ${ground} is no colour`];
      const ratio = contrast(front, back);
      return ratio < least ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('text reaches 4.5 : 1 on every ground it is read on', () => {
    expect(tooFaint(read, 4.5, theme)).toEqual([]);
  });

  it('edges, marks and states reach 3 : 1', () => {
    expect(tooFaint(seen, 3, theme)).toEqual([]);
  });
});

/** Each rule's declarations as a map; at-rules are looked into. */
const rules = sheets.flatMap(({ name, css }) =>
  Array.from(css.matchAll(/([^{};]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    where: `${name} ${selector.trim()}`,
    set: new Map(
      body
        .split(';')
        .map((line) => line.split(/:(.*)/s))
        .map(([property = '', value = '']) => [property.trim(), value.trim()] as const),
    ),
  })),
);

const namedIn = (value: string | undefined) => /^var\(--([a-z-]+)\)$/.exec(value ?? '')?.[1];

describe('the style sheets', () => {
  it('take every colour from the one file of colours', () => {
    const own = sheets
      .filter(({ name }) => name !== path.join('styles', 'colours.css'))
      .flatMap(({ name, css }) =>
        Array.from(
          css.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)a?\(|\b(?:white|black)\b(?!-)/gi),
          ([found]) => `${name}: ${found}`,
        ),
      );
    expect(own).toEqual([]);
  });

  it('name nothing that is not there', () => {
    const set = new Set(
      sheets.flatMap(({ css }) => Array.from(css.matchAll(/(--[a-z0-9-]+)\s*:/g), ([, name]) => name)),
    );
    const missing = sheets.flatMap(({ name, css }) =>
      Array.from(css.matchAll(/var\((--[a-z0-9-]+)\)/g), ([, used = '']) => used)
        // React Aria sets it on what it opens.
        .filter((used) => !set.has(used) && used !== '--trigger-width')
        .map((used) => `${name}: ${used}`),
    );
    expect(missing).toEqual([]);
  });

  it('write in no colour whose contrast is not computed here', () => {
    const unknown = rules.flatMap(({ where, set }) => {
      const ink = namedIn(set.get('color'));
      return ink !== undefined && read[ink] === undefined ? [`${where}: ${ink}`] : [];
    });
    expect(unknown).toEqual([]);
  });

  it('write on no ground that the colour was not measured on', () => {
    const unmeasured = rules.flatMap(({ where, set }) => {
      const ink = namedIn(set.get('color'));
      const ground = namedIn(set.get('background'));
      if (ink === undefined || ground === undefined || read[ink]?.includes(ground)) return [];
      return [`${where}: ${ink} on ${ground}`];
    });
    expect(unmeasured).toEqual([]);
  });

  it('draw the edge of a control in a colour that stands out', () => {
    const edges = rules.filter(({ where }) => /^\S+ \.(?:button|input|choice)$/.test(where));
    expect(edges.length).toBeGreaterThanOrEqual(3);
    for (const { where, set } of edges) expect(set.get('border'), where).toBe('1px solid var(--edge)');
  });

  it('draw what a field asks for in the colour that was measured for it', () => {
    const rule = rules.find(({ where }) => where.endsWith('::placeholder') && where.startsWith('styles'));
    expect(rule && namedIn(rule.set.get('color'))).toBe('placeholder');
    expect(rule?.set.get('opacity')).toBe('1');
  });
});

it('main is told what it paints its windows with', () => {
  expect(JSON.parse(coloursInMain(file).WINDOW_COLOURS)).toEqual({
    surface: { light: '#f4f6f8', dark: '#11161b' },
    raised: { light: '#ffffff', dark: '#1a2128' },
  });
});
