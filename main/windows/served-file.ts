import { extname, join } from 'node:path';
import { programOrigin } from './program-origin';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A file that the program's own pages may load. */
export interface ServedFile {
  readonly path: string;
  readonly mediaType: string;
  /** Whether it is a page, which needs a policy of its own. */
  readonly isPage: boolean;
}

// As the build names its files. Nothing encoded, no way up, no second name that a file system has for a file.
const builtFile = /^\/(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.\w+$/;

/**
 * The file that an address of the program means. Each file has one address: Chromium keeps compiled code by address, and a
 * page that could think of more of them could fill the disk.
 *
 * @param url - anything at all
 * @param root - the folder of the built pages; nothing outside it is ever meant
 */
export function servedFile(url: string, root: string): ServedFile | undefined {
  const [address = ''] = url.split('#');
  const path = address.startsWith(`${programOrigin}/`) ? address.slice(programOrigin.length) : '';
  const extension = extname(path);
  const mediaType = mediaTypes[extension];
  if (mediaType === undefined || !builtFile.test(path)) return undefined;
  return { path: join(root, path), mediaType, isPage: extension === '.html' };
}
