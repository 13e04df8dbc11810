import type { Bridge } from '../../shared/ipc/contract';

declare global {
  interface Window {
    readonly lifeline: Bridge;
  }
}

/** The one way out of this wing. */
export const bridge: Bridge = window.lifeline;
