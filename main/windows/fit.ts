/** Width and height in device-independent pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A size and its place on the desktop. */
export interface Bounds extends Size {
  readonly x: number;
  readonly y: number;
}

/** What a desktop's own title bar and borders take besides a window's size. Elsewhere they are part of it. */
function frameAround(platform: string): Size {
  return platform === 'linux' ? { width: 4, height: 40 } : { width: 0, height: 0 };
}

/**
 * The part of a work area that a window with a frame may fill.
 *
 * @param area - a display without its panels, as Electron's `screen` tells it
 * @param platform - as Node names it
 */
export function roomFor(area: Bounds, platform: string): Bounds {
  const frame = frameAround(platform);
  return {
    x: area.x,
    y: area.y,
    width: Math.max(1, area.width - frame.width),
    height: Math.max(1, area.height - frame.height),
  };
}

/** The smaller of two sizes, each way: a window that is to be at least so large must still fit. */
export function atMost(size: Size, room: Size): Size {
  return { width: Math.min(size.width, room.width), height: Math.min(size.height, room.height) };
}

/** What a page needs at least to be used at any zoom, in its own pixels (WCAG 2.2, 1.4.10 Reflow). */
const leastPage: Size = { width: 320, height: 256 };

/**
 * The least size of a window whose page is drawn larger or smaller: as it was, and never so small that the page would have
 * less room than it needs.
 *
 * @param least - the least size at 100 %
 * @param zoom - in percent
 */
export function leastAt(least: Size, zoom: number): Size {
  const share = zoom / 100;
  return {
    width: Math.max(least.width, Math.ceil(leastPage.width * share)),
    height: Math.max(least.height, Math.ceil(leastPage.height * share)),
  };
}

/** A size that holds as much of its page at a zoom in percent as it does at 100 %. */
export function scaled({ width, height }: Size, zoom: number): Size {
  return { width: Math.round((width * zoom) / 100), height: Math.round((height * zoom) / 100) };
}

/** A window made at least so large, no larger than the room that there is, and moved to be wholly in it. */
export function fitted(bounds: Bounds, least: Size, room: Bounds): Bounds {
  return within(
    { ...bounds, width: Math.max(bounds.width, least.width), height: Math.max(bounds.height, least.height) },
    room,
  );
}

/** A window made no larger than the room that there is, and moved no further than to be wholly in it. */
export function within(bounds: Bounds, room: Bounds): Bounds {
  const { width, height } = atMost(bounds, room);
  const inside = (at: number, length: number, from: number, space: number) =>
    Math.round(Math.min(Math.max(at, from), from + space - length));
  return {
    x: inside(bounds.x, width, room.x, room.width),
    y: inside(bounds.y, height, room.y, room.height),
    width,
    height,
  };
}

/**
 * Where a new window comes up: in the middle, or further up.
 *
 * @param above - the share of the free height that is left above it; a half is the middle
 */
export function placed(size: Size, room: Bounds, above: number): Bounds {
  const x = room.x + (room.width - size.width) / 2;
  const y = room.y + (room.height - size.height) * above;
  return within({ ...size, x, y }, room);
}
