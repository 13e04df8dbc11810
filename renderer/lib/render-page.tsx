import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAppState } from './app-state';

/** Draws a page. */
export function renderPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root"');
  createRoot(root).render(page);
  followAppState();
}
