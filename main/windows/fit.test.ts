import { expect, test } from 'vitest';
import { atMost, type Bounds, fitted, leastAt, placed, roomFor, scaled, within } from './fit';

const large: Bounds = { x: 0, y: 0, width: 1920, height: 1040 };
/** 1024 × 600 at 150 %, below a panel of 24. */
const small: Bounds = { x: 0, y: 24, width: 683, height: 376 };
/** A display to the left of the first one. */
const left: Bounds = { x: -1280, y: -200, width: 1280, height: 720 };
const main = { width: 1180, height: 860 };
const palette = { width: 660, height: 430 };

const isIn = (bounds: Bounds, room: Bounds) =>
  bounds.x >= room.x &&
  bounds.y >= room.y &&
  bounds.x + bounds.width <= room.x + room.width &&
  bounds.y + bounds.height <= room.y + room.height;

test('where there is room a window has its size, in the middle or a quarter down', () => {
  expect(placed(main, large, 1 / 2)).toEqual({ ...main, x: 370, y: 90 });
  expect(placed(palette, large, 1 / 4)).toEqual({ ...palette, x: 630, y: 153 });
});

test.each([main, palette])('on 1024 × 600 at 150 %% a window of %o fills the work area at most', (size) => {
  const bounds = placed(size, small, 1 / 2);
  expect(isIn(bounds, small)).toBe(true);
  expect(bounds.height).toBe(376);
});

test('on a display left of the first one it lies on that display', () => {
  expect(isIn(placed(main, left, 1 / 2), left)).toBe(true);
});

test('a window that hangs over an edge is moved in, and one that fits stays where it is', () => {
  const fits = { x: 12, y: 34, width: 600, height: 300 };
  expect(within(fits, small)).toEqual(fits);
  expect(within({ x: 1500, y: -80, width: 600, height: 300 }, large)).toEqual({
    x: 1320,
    y: 0,
    width: 600,
    height: 300,
  });
});

test('no window is made larger than it was', () => {
  expect(within({ x: 5, y: 5, width: 300, height: 200 }, large)).toMatchObject({ width: 300, height: 200 });
});

test('the least size gives way to the screen', () => {
  expect(atMost({ width: 560, height: 480 }, small)).toEqual({ width: 560, height: 376 });
  expect(atMost({ width: 560, height: 480 }, large)).toEqual({ width: 560, height: 480 });
});

const least = { width: 560, height: 480 };

test.each([
  [50, 560, 480],
  [100, 560, 480],
  [175, 560, 480],
  [200, 640, 512],
  [400, 1280, 1024],
])('at %d %% the least size is %d × %d, so that the page keeps the room it needs', (zoom, width, height) => {
  expect(leastAt(least, zoom)).toEqual({ width, height });
});

test('a window grows to its new least size, and moves in where it would hang over', () => {
  const bounds = { x: 1500, y: 700, width: 600, height: 480 };
  expect(fitted(bounds, leastAt(least, 300), large)).toEqual({ x: 960, y: 272, width: 960, height: 768 });
  expect(fitted(bounds, leastAt(least, 100), large)).toEqual({ ...bounds, x: 1320, y: 560 });
});

test('on a small screen the least size at 400 % is what there is', () => {
  expect(fitted({ x: 0, y: 24, width: 560, height: 376 }, leastAt(least, 400), small)).toEqual(small);
});

test.each([50, 150, 400])('at %d %% the palette holds what it holds at 100 %%, where there is room', (zoom) => {
  const { width, height } = scaled(palette, zoom);
  expect(width / palette.width).toBeCloseTo(zoom / 100);
  expect(height / palette.height).toBeCloseTo(zoom / 100);
  expect(isIn(placed(scaled(palette, zoom), small, 1 / 4), small)).toBe(true);
});

test('on Linux the frame is put around the window, so that room is left for it', () => {
  expect(roomFor(small, 'linux')).toEqual({ x: 0, y: 24, width: 679, height: 336 });
});

test.each(['win32', 'darwin'])('on %s the frame is part of the window', (platform) => {
  expect(roomFor(small, platform)).toEqual(small);
});

test('a screen smaller than a frame leaves a window that can be made', () => {
  const { width, height } = placed(main, roomFor({ x: 0, y: 0, width: 1, height: 1 }, 'linux'), 1 / 2);
  expect(width).toBeGreaterThan(0);
  expect(height).toBeGreaterThan(0);
});
