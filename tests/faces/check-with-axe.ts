import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, as far as a program can judge it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of what axe answers, what is read here. */
interface AxeFound {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
  }[];
}

declare global {
  /** The checker itself, once it was put into a page. */
  var axe: { run(context: Document, options: { runOnly: readonly string[] }): Promise<AxeFound> } | undefined;
}

/** What axe finds wrong in what is seen now. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Most of the time goes into bringing the checker into the page, where it stays until the page is loaded anew.
  const again = await page.evaluate((runOnly) => globalThis.axe?.run(document, { runOnly }), rules);
  // Legacy mode: a desktop program has no second tab for the checker to work in.
  const found: AxeFound =
    again ??
    (await new AxeBuilder({ page })
      .withTags([...rules])
      .setLegacyMode()
      .analyze());
  const isBelowDialog = (await page.locator('[role=dialog],[role=alertdialog]').count()) > 0;
  // Nobody scrolls what lies below a dialog.
  const counted = found.violations.filter(({ id }) => !isBelowDialog || id !== 'scrollable-region-focusable');
  return counted.flatMap(({ id, nodes }) =>
    // A button that says for two seconds that it is done keeps its name.
    nodes
      .filter(({ html }) => id !== 'label-content-name-mismatch' || !html.includes('data-done'))
      .map(({ target }) => `${id}: ${target.join(' ')}`),
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

/** What axe finds wrong anywhere in a page, looked at view by view from where it is scrolled to down to its end. */
export async function violationsScrolledThrough(page: Page): Promise<readonly string[]> {
  const found = new Set(await violations(page));
  while (await page.evaluate(scrollOn)) for (const each of await violations(page)) found.add(each);
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
