import { bridge } from './bridge';

let holders = 0;

/**
 * Says that a part of this page is about to show the PIN. Main is told once the last of them no longer does.
 *
 * @returns says that it no longer does
 */
export function holdPin(): () => void {
  holders += 1;
  return () => {
    holders -= 1;
    if (holders === 0) void bridge.call('pin.hide', undefined);
  };
}
