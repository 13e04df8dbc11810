import { closeSync, openSync, readSync } from 'node:fs';

/** A row of pixels of the screen, in pixels from its upper left corner. */
export interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const bytesPerPixel = 4;

/**
 * What stands on the virtual display, read from the file that the X server keeps its picture in (`Xvfb -fbdir`). Looking
 * costs the programs nothing: they are never asked.
 */
export class Screen {
  readonly #file: number;
  readonly #begin: number;
  readonly #bytesPerRow: number;

  /** @param path the framebuffer: an X window dump (XWDFile.h of X11: big-endian header, colour map, pixels) */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    const header = Buffer.alloc(100);
    readSync(this.#file, header, 0, header.length, 0);
    const field = (index: number) => header.readUInt32BE(index * 4);
    const [headerSize, bitsPerPixel, bytesPerRow, colours] = [field(0), field(11), field(12), field(19)];
    if (bitsPerPixel !== 8 * bytesPerPixel) throw new Error(`The display has ${bitsPerPixel} bits a pixel, not 32.`);
    this.#begin = headerSize + colours * 12;
    this.#bytesPerRow = bytesPerRow;
  }

  read({ x, y, width }: Strip): Buffer {
    const pixels = Buffer.alloc(width * bytesPerPixel);
    readSync(this.#file, pixels, 0, pixels.length, this.#begin + y * this.#bytesPerRow + x * bytesPerPixel);
    return pixels;
  }

  close(): void {
    closeSync(this.#file);
  }
}
