/**
 * Fills in a page as it is built: the state that it shows first.
 *
 * @param page - the built HTML
 * @param state - anything that is JSON; it may hold whatever a person typed
 */
export function pageContent(page: string, state: unknown): string {
  // Inside a script element only "<" could end or change what it is.
  const json = JSON.stringify(state).replaceAll('<', '\\u003c');
  return page.replace('"PAGE_STATE"', () => json);
}
