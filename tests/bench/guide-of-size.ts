import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getCountryDataList } from 'countries-list';
import { resolveConfig } from 'electron-vite';
import { build, mergeConfig, type Plugin } from 'vite';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { regionOfCountry } from '../../shared/guide/region-of-country';
import { type Guide, guideSchema, type SupportLine } from '../../shared/guide/schema';
import { timeZonesOf } from '../../shared/guide/time-zones';

const project = path.resolve(import.meta.dirname, '../..');

/** Lines beyond the real ones, in all countries in turn. */
function furtherLines(count: number): readonly SupportLine[] {
  const places = getCountryDataList().flatMap(({ iso2, phone: [code] }) => {
    const region = regionOfCountry(iso2);
    // The last one: zones that are new come first in some lists, and older runtimes do not know them.
    const timeZone = timeZonesOf(iso2).at(-1);
    return region && timeZone && code
      ? [{ country: iso2, region, timeZone, code: String(code).replace(/\D/g, '') }]
      : [];
  });
  return Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length];
    if (!place) throw new Error('The list of countries is empty.');
    const { code, ...rest } = place;
    const national = String(100_000 + index);
    const shown = `+${code} ${national}`;
    return {
      id: `line-${index}`,
      ...rest,
      servesWholeRegion: false,
      published: shown,
      shown,
      national,
      e164: `+${code}${national}`,
    };
  });
}

function guideOfSize(size: number): Guide {
  const lines = [...builtInGuide.lines, ...furtherLines(size - builtInGuide.lines.length)];
  return guideSchema.parse({ ...builtInGuide, lines });
}

/** Writes so many guides of so many numbers each, as the program keeps those that a person has brought. */
export function writeGuides(folder: string, count: number, size: number): void {
  mkdirSync(folder, { recursive: true });
  const sample = guideOfSize(size);
  for (let index = 1; index <= count; index += 1) {
    const own = { id: `product-${index}`, product: `Product ${index}`, shortName: `P${index}` };
    const kept = { version: 1, guide: guideSchema.parse({ ...sample, ...own }) };
    writeFileSync(path.join(folder, `product-${index}.json`), JSON.stringify(kept));
  }
}

/** Gives the bundler another text for the module that holds the built-in guide. */
function otherGuide(guide: Guide): Plugin {
  const module = path.join(project, 'shared/guide/built-in-guide.ts');
  return {
    name: 'other-guide',
    enforce: 'pre',
    // Read as data, as a guide from a file would be.
    load: (id) =>
      path.normalize(id) === module
        ? `export const builtInGuide = JSON.parse(${JSON.stringify(JSON.stringify(guide))});`
        : null,
  };
}

/**
 * Builds the program with a larger guide, as it would be shipped with it: the same configuration, one module replaced.
 * Only main holds the guide, so all else is copied from out/.
 *
 * @param size how many numbers; the real ones come first
 * @returns the folder of that program
 */
export async function programWithGuide(size: number): Promise<string> {
  const folder = path.join(project, '.cache/bench', `guide-of-${size}`);
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(project, 'package.json'), path.join(folder, 'package.json'));
  for (const part of ['preload', 'renderer', 'icons']) {
    cpSync(path.join(project, 'out', part), path.join(folder, 'out', part), { recursive: true });
  }
  const { config } = await resolveConfig({ root: project, logLevel: 'error' }, 'build');
  await build(
    mergeConfig(config?.main ?? {}, {
      plugins: [otherGuide(guideOfSize(size))],
      build: { outDir: path.join(folder, 'out/main') },
    }),
  );
  return folder;
}
