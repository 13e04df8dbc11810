/** How long a screen may take to come, in milliseconds. */
const patience = 3_000;

function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}

/**
 * Puts the cursor into the search field of the screen that is shown.
 *
 * @param showOther - shows a screen that has one, where this one has not
 */
export function focusSearch(showOther: () => void): void {
  if (focusField()) return;
  const watch = new MutationObserver(() => focusField() && stop());
  const tooLate = setTimeout(() => stop(), patience);
  const stop = () => {
    watch.disconnect();
    clearTimeout(tooLate);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  showOther();
}
