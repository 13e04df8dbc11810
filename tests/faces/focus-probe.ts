/** What was found about the element that has the focus, in page coordinates of the moment. */
export interface Stop {
  /** The same for the same element as long as the page stands. */
  readonly id: number;
  /** As a person who reads the report can find it. */
  readonly what: string;
  readonly problems: readonly string[];
}

/**
 * Looks at the element that has the focus; runs inside the page, so it may use nothing from outside itself.
 *
 * @returns undefined while nothing has the focus
 */
export function probeFocus(): Stop | undefined {
  const memory: FocusWalk = globalThis.focusWalk ?? { ids: new WeakMap(), count: 0 };
  globalThis.focusWalk = memory;
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) {
    memory.last = undefined;
    return undefined;
  }
  const problems: string[] = [];
  const tall = 100;
  const ownId = memory.ids.get(element) ?? memory.count++;
  memory.ids.set(element, ownId);

  /** What a person sees of an element: a radio button or a checkbox may be drawn by its label alone. */
  const seen = (of: Element): Element => {
    if (!(of instanceof HTMLInputElement)) return of;
    const { opacity, clipPath } = getComputedStyle(of);
    const { width, height } = of.getBoundingClientRect();
    const isDrawn = opacity !== '0' && clipPath === 'none' && width > 4 && height > 4;
    return isDrawn ? of : (of.closest('label') ?? of.labels?.[0] ?? of);
  };
  const box = (of: Element) => seen(of).getClientRects()[0] ?? of.getBoundingClientRect();
  const shown = seen(element);
  const { left, top, right, bottom, width, height } = box(element);

  if (width < 1 || height < 1) problems.push('has no size');
  // Of something tall, such as a field of many lines, its beginning is enough.
  const fits = { x: width <= innerWidth, y: height <= Math.min(innerHeight, tall) };
  const outside =
    (fits.x ? left < -1 || right > innerWidth + 1 : right < innerWidth / 2 || left > innerWidth / 2) ||
    (fits.y ? top < -1 || bottom > innerHeight + 1 : bottom < 40 || top > innerHeight - 40);
  if (outside) problems.push(`is outside the window (${[left, top, right, bottom].map(Math.round).join(' ')})`);

  // Within rounded corners: points a little inside the corners, the middles of the edges, and the centre.
  const inset = Math.min(width, height) * 0.16;
  const clamp = (at: number, end: number) => Math.min(Math.max(at, 1), end - 1);
  const xs = [left + inset, (left + right) / 2, right - inset];
  const ys = [top + inset, (top + bottom) / 2, bottom - inset];
  /** Whether something is a part of the same widget, such as the arrow of a field with a list. */
  const isInside = (hit: Element) => {
    const part = hit.closest('button') ?? hit;
    const own = part.getBoundingClientRect();
    return (
      part.parentElement === element.parentElement &&
      own.left >= left - 1 &&
      own.right <= right + 1 &&
      own.top >= top - 1 &&
      own.bottom <= bottom + 1
    );
  };
  const covers = new Set<string>();
  let free = 0;
  for (const x of xs) {
    for (const y of ys) {
      const hit = document.elementFromPoint(fits.x ? x : clamp(x, innerWidth), fits.y ? y : clamp(y, innerHeight));
      const isOwn =
        hit === null ||
        shown === hit ||
        shown.contains(hit) ||
        hit.closest('label')?.contains(element) ||
        isInside(hit);
      if (isOwn) free += 1;
      else covers.add(`${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''}`);
    }
  }
  // Something tall goes on behind the edge of what scrolls it.
  if (!outside && covers.size > 0 && (fits.y || free === 0)) problems.push(`is covered by ${[...covers].join(', ')}`);

  // By an outline on what is seen of it, or by any other change of its look when the focus leaves.
  const around = [element, shown, shown.parentElement, shown.parentElement?.parentElement].filter(
    (each): each is Element => each instanceof Element,
  );
  const look = () =>
    around.map((each) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(each);
      const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineWidth} ${outlineColor}`;
      return { outline, rest: [boxShadow, borderColor, backgroundColor].join(' ') };
    });
  const focused = look();
  const isTransparent = (colour: string) => /rgba\(.*, 0\)$/.test(colour);
  if (!focused.some(({ outline }) => outline !== '' && !isTransparent(outline))) {
    // A text field alone shows a caret as well, which is no indication from across a desk.
    element.blur();
    const left = look();
    element.focus({ preventScroll: true });
    const changes = focused.some(({ rest }, index) => rest !== left[index]?.rest);
    const isOnlyOne = document.querySelectorAll('input,button,a[href],select,textarea').length === 1;
    if (!changes && !isOnlyOne) problems.push('does not show that it has the focus');
  }

  // Against the order in which a page is read: up, or left within a line.
  const before = memory.last;
  // From the last stop it goes on with the first one.
  const isWrapped = before && (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (before !== undefined && before !== element && document.contains(before) && !isWrapped) {
    const from = box(before);
    const isAbove = bottom <= from.top + 1 && left < from.right - 1;
    const overlap = Math.min(bottom, from.bottom) - Math.max(top, from.top);
    const isLeft = overlap > Math.min(height, from.height) / 2 && right <= from.left + 1;
    if (isAbove || isLeft) {
      const name = (before.getAttribute('aria-label') ?? before.textContent ?? '').trim().slice(0, 40);
      problems.push(`comes after “${name}”, which is further ${isAbove ? 'down' : 'right'}`);
    }
  }
  memory.last = element;

  const path: string[] = [];
  for (let each: Element | null = element; each && path.length < 3; each = each.parentElement) {
    path.unshift(`${each.tagName.toLowerCase()}${each.classList.length > 0 ? `.${each.classList.item(0)}` : ''}`);
  }
  return { id: ownId, what: path.join(' > '), problems };
}

/**
 * What can be operated and was not reached; runs inside the page.
 *
 * @param reached the ids of what was
 */
export function missedByFocus(reached: readonly number[]): readonly string[] {
  const { ids } = globalThis.focusWalk ?? { ids: new WeakMap<Element, number>() };
  const dialogs = [...document.querySelectorAll('dialog[open],[role=dialog],[role=alertdialog]')];
  const within = dialogs.at(-1) ?? document;
  const operable = within.querySelectorAll<HTMLElement>(
    'a[href],button:not(:disabled),input:not(:disabled),select:not(:disabled),textarea:not(:disabled),summary',
  );
  const wasReached = (element: Element) => {
    const id = ids.get(element);
    return id !== undefined && reached.includes(id);
  };
  return [...operable]
    .filter((element) => {
      if (wasReached(element) || element.tabIndex < 0 || element.closest('[inert],[aria-hidden=true]')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Arrow keys go from one radio button of a group to the next.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      return ![...document.querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`)].some(wasReached);
    })
    .map(
      (element) =>
        `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`,
    );
}

/** What a walk through the focus stops of a page remembers inside it. */
interface FocusWalk {
  readonly ids: WeakMap<Element, number>;
  count: number;
  last?: Element | undefined;
}

declare global {
  var focusWalk: FocusWalk | undefined;
}
