/** How long a part of the window may take to come, in milliseconds. */
const patience = 3_000;

function focusThere(selector: string): boolean {
  // A call sheet that fills a small window hides the screen behind it.
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
  found?.focus();
  if (found instanceof HTMLInputElement) found.select();
  return found !== undefined;
}

/** Focuses what is there, or what is there once it was shown. */
function focusOnce(selector: string, show: () => void): void {
  if (focusThere(selector)) return;
  const watch = new MutationObserver(() => focusThere(selector) && stop());
  const tooLate = setTimeout(() => stop(), patience);
  const stop = () => {
    watch.disconnect();
    clearTimeout(tooLate);
  };
  watch.observe(document.body, { childList: true, attributes: true, subtree: true });
  show();
}

/**
 * Puts the cursor into the search field of the screen that is shown.
 *
 * @param showOther - shows a screen that has one, where this one has not
 */
export const focusSearch = (showOther: () => void): void => focusOnce('main input[type="search"]', showOther);

/**
 * Takes the focus to the call sheet, from which Tab goes on with what is on it.
 *
 * @param show - shows it, where it isn't beside the rest
 */
export const focusSheet = (show: () => void): void => focusOnce('.sheet-dock', show);
