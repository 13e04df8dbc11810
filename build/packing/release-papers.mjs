import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod/mini';
import { Problem } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject, projectFolder } from '../setup/project.mjs';

const componentSchema = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  properties: z.optional(z.array(z.looseObject({ name: z.string() }))),
});

/** What npm writes, as far as it is changed here: https://cyclonedx.org/docs/1.5/json/ */
const billSchema = z.looseObject({
  metadata: z.looseObject({ component: componentSchema }),
  components: z.array(componentSchema),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const shippedSchema = z.array(z.looseObject({ name: z.string(), version: z.string() }));

/** @typedef {z.infer<typeof billSchema>} Bill */
/** @typedef {z.infer<typeof shippedSchema>} Shipped */

/**
 * The bill of materials of what people get: npm's own knows the whole project, tools for development included, and takes all
 * of it for those, as everything shipped is bundled.
 *
 * @param {unknown} ofProject CycloneDX as `npm sbom` writes it
 * @param {Shipped} shipped every package in the bundles, the program's own and Electron's among them
 * @returns {Bill}
 */
export function billOfMaterials(ofProject, shipped) {
  const bill = billSchema.parse(ofProject);
  const own = bill.metadata.component;
  const wanted = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const components = bill.components
    .filter((each) => wanted.has(each['bom-ref']))
    .map((each) => ({
      ...each,
      scope: 'required',
      properties: each.properties?.filter(({ name }) => name !== 'cdx:npm:package:development') ?? [],
    }));
  const known = new Set(components.map((each) => each['bom-ref']));
  const missing = [...wanted].filter((each) => each !== own['bom-ref'] && !known.has(each));
  if (missing.length > 0) throw new Problem(`npm knows nothing of ${missing.join(', ')}, which is shipped.`);
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...own, name: 'alm-lifeline', type: 'application' } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === own['bom-ref'] || known.has(ref))
      .map(({ dependsOn, ...each }) => ({ ...each, dependsOn: dependsOn.filter((ref) => known.has(ref)) })),
  };
}

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Writes what goes beside the packages of a release: a bill of materials, and SHA256SUMS over everything, as `sha256sum
 * --check` reads it.
 *
 * @param {string} folder where the packages are
 * @param {string} version of the program
 */
export async function writeReleasePapers(folder, version) {
  const { code, output } = await runToEnd('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: projectFolder,
    streams: 'capture',
  });
  if (code !== 0) throw new Problem(`npm could not tell what the program is made of:\n${output}`);
  const shipped = ['main', 'renderer'].flatMap((part) =>
    shippedSchema.parse(JSON.parse(gunzipSync(readFileSync(inProject('out', part, 'licences.json.gz'))).toString())),
  );
  const bill = billOfMaterials(JSON.parse(output), shipped);
  const name = `alm-lifeline-${version}-sbom.cdx.json`;
  writeFileSync(path.join(folder, name), `${JSON.stringify(bill, null, 2)}\n`);

  const isOurs = (/** @type {string} */ file) => file.startsWith(`alm-lifeline-${version}-`);
  const files = readdirSync(folder).filter(isOurs).toSorted();
  const lines = await Promise.all(files.map(async (file) => `${await sha256(path.join(folder, file))}  ${file}\n`));
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
}
