/**
 * Fills in a page as it is built: the nonce of its styles, and the state that it shows first.
 *
 * @param page - the built HTML
 * @param nonce - fresh for each page
 * @param state - anything that is JSON; it may hold whatever a person typed
 */
export function pageContent(page: string, nonce: string, state: unknown): string {
  // Inside a script element only "<" could end or change what it is.
  const json = JSON.stringify(state).replaceAll('<', '\\u003c');
  return page.replaceAll('PAGE_NONCE', nonce).replace('"PAGE_STATE"', () => json);
}
