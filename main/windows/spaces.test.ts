import { expect, test, vi } from 'vitest';
import { hideWindow, workspaceOptions } from './spaces';

function windowThat(isFull: boolean) {
  const told: string[] = [];
  let left = () => undefined as unknown;
  const window = {
    isFullScreen: () => isFull,
    setFullScreen: vi.fn((full: boolean) => told.push(`full screen: ${full}`)),
    once: (_event: 'leave-full-screen', listener: () => void) => {
      left = listener;
    },
    hide: vi.fn(() => told.push('hidden')),
  };
  return { window, told, leave: () => left() };
}

test('on darwin a full-screen window is hidden once it has left full screen', () => {
  const { window, told, leave } = windowThat(true);
  hideWindow(window, 'darwin');
  expect(told).toEqual(['full screen: false']);
  leave();
  expect(told).toEqual(['full screen: false', 'hidden']);
});

test.each(['win32', 'linux'])('on %s a full-screen window is hidden at once', (platform) => {
  const { window, told } = windowThat(true);
  hideWindow(window, platform);
  expect(told).toEqual(['hidden']);
});

test.each(['darwin', 'win32', 'linux'])('on %s any other window is hidden at once', (platform) => {
  const { window, told } = windowThat(false);
  hideWindow(window, platform);
  expect(told).toEqual(['hidden']);
});

test('on darwin the palette comes over a full-screen program without showing in the Dock', () => {
  expect(workspaceOptions('darwin')).toEqual({ visibleOnFullScreen: true, skipTransformProcessType: true });
});

test.each(['win32', 'linux'])('on %s it needs nothing more', (platform) => {
  expect(workspaceOptions(platform)).toEqual({});
});
