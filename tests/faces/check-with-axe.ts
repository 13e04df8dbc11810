import type { Page } from '@playwright/test';
import checker from 'axe-core';

/** WCAG 2.2 AA, as far as a program can judge it. */
const all = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const satisfies checker.RunOnly;

/** What depends on the view that is scrolled to, as axe judges it by what lies at a point. */
const ofTheView = { type: 'rule', values: ['color-contrast', 'target-size'] } as const satisfies checker.RunOnly;

/** What depends on colours. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const satisfies checker.RunOnly;

declare global {
  /** The checker itself, once it was put into a page. */
  var axe: typeof checker;
}

/** What axe finds wrong in what is seen now. */
export async function violations(page: Page, runOnly: checker.RunOnly = all): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(checker.source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] });
    // The rest, a megabyte each time, stays in the page.
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, target }) => ({ html, target: target.join(' ') })),
    }));
  }, runOnly);
  const isBelowDialog = (await page.locator('[role=dialog],[role=alertdialog]').count()) > 0;
  // Nobody scrolls what lies below a dialog.
  const counted = found.filter(({ id }) => !isBelowDialog || id !== 'scrollable-region-focusable');
  return counted.flatMap(({ id, nodes }) =>
    // A button that says for two seconds that it is done keeps its name.
    nodes
      .filter(({ html }) => id !== 'label-content-name-mismatch' || !html.includes('data-done'))
      .map(({ target }) => `${id}: ${target}`),
  );
}

/** Scrolls all that scrolls one view further down; runs inside the page. @returns whether anything moved */
function scrollOn(): boolean {
  const moved = [...document.querySelectorAll('*')].map((element) => {
    if (element.scrollHeight <= element.clientHeight + 1 || element instanceof HTMLTextAreaElement) return false;
    // Nobody scrolls what lies below a dialog or a menu.
    if (element.closest('[aria-hidden=true]')) return false;
    const { overflowY } = getComputedStyle(element);
    if (element !== document.scrollingElement && overflowY !== 'auto' && overflowY !== 'scroll') return false;
    const before = element.scrollTop;
    element.scrollTop += Math.max(40, element.clientHeight * 0.85);
    return element.scrollTop > before;
  });
  return moved.includes(true);
}

/**
 * What axe finds wrong anywhere in a page, looked at view by view from where it is scrolled to down to its end.
 *
 * @param seen whether all else was judged in other colours already
 */
export async function violationsScrolledThrough(page: Page, seen: boolean): Promise<readonly string[]> {
  const found = new Set(await violations(page, seen ? ofColours : all));
  while (await page.evaluate(scrollOn)) {
    for (const each of await violations(page, seen ? ofColours : ofTheView)) found.add(each);
  }
  // What came into being on the way.
  if (!seen) for (const each of await violations(page)) found.add(each);
  return [...found];
}

/** Whether something has to be scrolled sideways, which nobody should have to (WCAG 1.4.10). */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('*')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = element === document.scrollingElement || overflowX === 'auto' || overflowX === 'scroll';
      return scrolls && element.scrollWidth > element.clientWidth + 1 && !(element instanceof HTMLInputElement);
    });
    return wide.map(
      (element) => `scrolls sideways: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
    );
  });
}
