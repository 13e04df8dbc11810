import type { Page } from '@playwright/test';

/** How long nothing more may change before what an action led to counts as complete, in milliseconds. */
const quiet = 500;

/**
 * Measures in the page how long it takes from an input until all that it led to is painted.
 *
 * It begins with the event's own time stamp, which Chromium takes as the input arrives, and ends with the frame after the
 * last change of the page's content: a task that is queued in a frame's animation callback runs once the frame is
 * painted. An input that changes nothing ends with the next frame.
 *
 * @param event the DOM event that the input arrives as
 * @param act makes the input, once
 * @returns milliseconds
 */
export async function paintedAfter(page: Page, event: 'keydown' | 'click', act: () => Promise<void>): Promise<number> {
  const watch = await page.evaluateHandle(
    ({ type, silence }) => {
      const painted = new Promise<number>((resolve) => {
        let began = 0;
        let last = 0;
        let settling: ReturnType<typeof setTimeout> | undefined;
        const observer = new MutationObserver(() => frame());
        const frame = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port2.onmessage = () => {
              last = performance.now();
              clearTimeout(settling);
              settling = setTimeout(() => {
                observer.disconnect();
                resolve(last - began);
              }, silence);
            };
            port1.postMessage(undefined);
          });
        const begin = ({ timeStamp }: Event) => {
          began = timeStamp;
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          frame();
        };
        addEventListener(type, begin, { capture: true, once: true });
      });
      return { painted };
    },
    { type: event, silence: quiet },
  );
  await act();
  return watch.evaluate(({ painted }) => painted);
}
