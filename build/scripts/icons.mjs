// npm run icons: draws every icon file anew from build/icons/source.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import pngToIco from 'png-to-ico';
import { appIcon, iconFiles, windowsSizes, windowsTrayIcons } from '../icons/icon-files.mjs';
import { inProject } from '../setup/project.mjs';

const folder = inProject('build', 'icons');

/** @param {import('../icons/icon-files.mjs').IconFile} picture */
function draw({ source, size, colours = {} }) {
  const drawing = Object.entries(colours).reduce(
    (svg, [from, to]) => svg.replaceAll(from, to),
    readFileSync(path.join(folder, 'source', source), 'utf8'),
  );
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

for (const picture of iconFiles()) {
  const file = path.join(folder, picture.name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, draw(picture));
}
for (const { name, pictures } of windowsTrayIcons()) {
  writeFileSync(path.join(folder, name), await pngToIco(pictures.map(draw)));
}
writeFileSync(
  path.join(folder, 'app.ico'),
  await pngToIco(windowsSizes.map((size) => path.join(folder, appIcon(size)))),
);
