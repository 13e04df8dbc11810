import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { app } from 'electron';
import { z } from 'zod/mini';
import { licencesAsText } from '../../../shared/about/licences';
import type { Handlers } from '../../../shared/ipc/contract';
import { failure, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { askToErase } from '../../desk/erase/ask-to-erase';
import { knowOwnFolder } from '../../system/links/allowed-links';
import { openLink } from '../../system/links/open-link';
import { report } from '../../system/log/faults';

type Names = 'about.read' | 'licences.read' | 'folder.show' | 'everything.erase';

/** As the build writes them, beside main and beside the pages. */
const licencesSchema = z.array(
  z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);

const folderOfMain = import.meta.dirname;

async function shippedLicences(): Promise<string> {
  const read = async (folder: string) => {
    const unpacked = await promisify(gunzip)(await readFile(join(folderOfMain, folder, 'licences.json.gz')));
    return licencesSchema.parse(JSON.parse(unpacked.toString()));
  };
  const [inMain, inPages] = await Promise.all([read('.'), read('../renderer')]);
  const own = inMain.find(({ name }) => name === 'alm-lifeline');
  if (!own) throw new Error('The program’s own licence is missing.');
  return `${licencesAsText({ ...own, name: text.product }, [...inMain.filter((each) => each !== own), ...inPages])}\n\n${text.about.chromium}\n`;
}

/** What the program is, and where it keeps what it is told. */
export function aboutHandlers(): Pick<Handlers, Names> {
  const folder = app.getPath('userData');
  knowOwnFolder(folder);
  return {
    'about.read': () => {
      const { electron = '', chrome = '', node } = process.versions;
      return success({ electron, chromium: chrome, node, folder });
    },
    'licences.read': async () => {
      try {
        return success(await shippedLicences());
      } catch (thrown) {
        report({ level: 'error', where: 'ipc', code: 'licences', thrown });
        return failure('no-licences');
      }
    },
    'everything.erase': askToErase,
    'folder.show': () => openLink('folder', pathToFileURL(folder).href),
  };
}
