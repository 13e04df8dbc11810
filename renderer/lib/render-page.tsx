import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { followAppState } from './app-state';
import { leaveComposingAlone } from './composing';
import { keepFocus } from './keep-focus';
import { PageBoundary } from './page-boundary';
import { reportFault, watchPageFaults } from './report-faults';

/**
 * Draws a page. It does so within the page's script, because Chromium keeps what a script compiled until its end, and the
 * next start finds all that drawing takes compiled.
 */
export function renderPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root"');
  // Zod would try to make code of text, which the page's policy forbids; its settings are looked for here before it is there.
  Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
  watchPageFaults();
  leaveComposingAlone();
  keepFocus();
  const drawn = createRoot(root, {
    // Past the boundary, so that nothing is left to be seen: main shows the numbers instead.
    onUncaughtError: (thrown) => reportFault('undrawable', thrown),
  });
  flushSync(() => drawn.render(<PageBoundary>{page}</PageBoundary>));
  followAppState();
}
