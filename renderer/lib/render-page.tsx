import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectAppState } from './app-state';

/** Draws a page once main has said what it knows, or says why it cannot. */
export async function renderPage(page: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root"');
  const known = await connectAppState();
  createRoot(root).render(
    known.ok ? (
      page
    ) : (
      <p className="loading" role="alert">
        {known.error.message}
      </p>
    ),
  );
}
