import { normalize, sep } from 'node:path';

interface AppImage {
  /** The AppImage's own file. */
  readonly APPIMAGE?: string | undefined;
  /** Where its content is mounted while it runs. */
  readonly APPDIR?: string | undefined;
}

/**
 * The AppImage that this program runs from. Both variables are inherited by whatever another AppImage starts, so they
 * count only for an executable inside of what is mounted.
 *
 * @param executable - absolute path of the running program
 * @returns absolute path of the file, which is there tomorrow too; undefined outside an AppImage
 */
export function ownAppImage({ APPIMAGE, APPDIR }: AppImage, executable: string): string | undefined {
  if (!APPIMAGE?.startsWith('/') || !APPDIR?.startsWith('/')) return undefined;
  const folder = normalize(APPDIR.endsWith(sep) ? APPDIR : APPDIR + sep);
  return folder !== sep && normalize(executable).startsWith(folder) ? APPIMAGE : undefined;
}
