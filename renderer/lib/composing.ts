/**
 * Keeps the keys of an input method from everything else on the page: while it composes, Enter takes its suggestion and
 * Escape drops it, and neither is meant for us. Some input methods do not say that they compose but report the key code
 * 229 (UI Events, "Legacy User Interface Events"). To be called before anything else listens.
 */
export function leaveComposingAlone(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isComposing && event.keyCode !== 229) return;
      event.stopImmediatePropagation();
      // The browser itself would empty a search field.
      if (event.key === 'Escape') event.preventDefault();
    },
    true,
  );
}
