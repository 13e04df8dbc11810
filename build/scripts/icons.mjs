// npm run icons: draws every icon file anew from build/icons/source.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import pngToIco from 'png-to-ico';
import { appIcon, iconFiles, windowsSizes } from '../icons/icon-files.mjs';
import { inProject } from '../setup/project.mjs';

const folder = inProject('build', 'icons');

for (const { source, name, size, colours = {} } of iconFiles()) {
  const drawing = Object.entries(colours).reduce(
    (svg, [from, to]) => svg.replaceAll(from, to),
    readFileSync(path.join(folder, 'source', source), 'utf8'),
  );
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng());
}
writeFileSync(
  path.join(folder, 'app.ico'),
  await pngToIco(windowsSizes.map((size) => path.join(folder, appIcon(size)))),
);
