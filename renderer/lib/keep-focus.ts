/** What the focus only passes through: once it is gone, the focus goes back to where it was before. */
const passing = '[role="dialog"], [role="alertdialog"], .feedback, .popover';

/** Parts of a page that stand for themselves: the focus does not wander from one into the next. */
const landmarks = 'main, aside, header, nav, [role="main"], [role="complementary"], .palette';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Where something was that is gone: what it was in, unless the whole part of the window is another one, and what came before it. */
interface Place {
  readonly parent: Element | undefined;
  readonly before: Node | null;
}

/** An element that had the focus. */
interface Spot {
  readonly element: HTMLElement;
  /** Itself and all that it is in, as it was then. */
  readonly trail: readonly Node[];
  place: Place | undefined;
}

function spotOf(element: HTMLElement): Spot {
  const trail: Node[] = [];
  for (let node: Node | null = element; node; node = node.parentNode) trail.push(node);
  return { element, trail, place: undefined };
}

function canFocus(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    !element.matches(':disabled, [inert] *') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.feedback') === null
  );
}

const within = (scope: Element) => [...scope.querySelectorAll(focusable)].filter(canFocus);

/** The first thing to use at a place or after it, else the start of what comes before it. */
function nextTo(scope: Element, before: Node | null): HTMLElement | undefined {
  const follows = (element: Element) =>
    before === null ||
    (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && !before.contains(element));
  const following = within(scope).find(follows);
  if (following) return following;
  for (let sibling = before; sibling; sibling = sibling.previousSibling) {
    if (!(sibling instanceof Element)) continue;
    const first = canFocus(sibling) && sibling.matches(focusable) ? sibling : within(sibling)[0];
    if (first) return first;
  }
  return undefined;
}

/** The heading of what is shown, which tells somebody who cannot see it where they are. */
function heading(): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>(':is(main, [role="main"]) :is(h1, h2, h3)')].filter(
    (found) => canFocus(found),
  );
  const shown = headings.find((found) => !found.classList.contains('visually-hidden')) ?? headings[0];
  if (shown && !shown.hasAttribute('tabindex')) shown.tabIndex = -1;
  return shown;
}

/** Where the focus goes from a spot that has lost it. */
function successor({ element, place }: Spot): HTMLElement | undefined {
  if (element.isConnected && canFocus(element)) return element;
  const from =
    element.isConnected && element.parentElement ? { parent: element.parentElement, before: element } : place;
  if (!from?.parent?.isConnected) return heading();
  let before = from.before?.isConnected ? from.before : null;
  for (let scope: Element | null = from.parent; scope?.closest(landmarks); scope = scope.parentElement) {
    const next = nextTo(scope, before);
    if (next) return next;
    if (scope.matches(landmarks)) break;
    before = scope.previousSibling;
  }
  return heading();
}

/**
 * Sees to it that the focus never falls to nowhere: when what has it is taken away, disabled or hidden, it goes to what
 * took its place, to what is next, or to the heading. Whoever knows a better place focuses that, and is left alone. And to it
 * that all of a field is seen that gets it.
 */
export function keepFocus(): void {
  let last: Spot | undefined;
  /** The last one that was not in something that the focus only passes through. */
  let lasting: Spot | undefined;

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    // Of a field of many lines Chromium brings the caret alone into view. What is being clicked has to stay where it is.
    if (target instanceof HTMLTextAreaElement && !target.matches(':active'))
      target.scrollIntoView({ block: 'nearest' });
    last = spotOf(target);
    if (!target.closest(passing)) lasting = last;
  });

  // A click beside everything takes the focus away on purpose.
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest(`${focusable}, label, [tabindex]`)) last = undefined;
  });

  let isDue = false;
  const check = () => {
    isDue = false;
    if (!last || (document.activeElement !== null && document.activeElement !== document.body)) return;
    if (last.element.isConnected && canFocus(last.element) && !last.place) return;
    const from = last.trail.some((node) => node instanceof Element && node.matches(passing)) ? (lasting ?? last) : last;
    successor(from)?.focus();
  };

  const watch = new MutationObserver((changes) => {
    // Whoever turned to another part of the window goes on there, and not with what took a place elsewhere, such as Call.
    const isTurned = changes.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node instanceof Element && (node.matches('main') || node.querySelector('main'))),
    );
    for (const spot of new Set([last, lasting])) {
      if (!spot) continue;
      for (const { target, removedNodes, previousSibling } of changes) {
        if (
          target instanceof Element &&
          target.isConnected &&
          [...removedNodes].some((node) => spot.trail.includes(node))
        ) {
          spot.place = { parent: isTurned ? undefined : target, before: previousSibling };
        }
      }
    }
    if (!last || isDue) return;
    isDue = true;
    // After whatever takes care of it itself, such as a dialog that gives the focus back, and once the frame is painted: to ask
    // here whether something is seen would have styles worked out in between, with every key that is typed.
    requestAnimationFrame(() => setTimeout(check));
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
}
