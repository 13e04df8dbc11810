/** What the text's size is multiplied by, the largest that fits. Half of it is still read with glasses on. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];

/**
 * Makes the text of each card smaller until the whole card is on one sheet. A card is laid out on screen as wide as on paper, and
 * its box is as high as the smaller of A4 and Letter (see card.css), so that it fits whichever the printer holds. One with more
 * numbers than a sheet holds goes on to the next.
 */
export function fitOnPaper(): void {
  for (const card of document.querySelectorAll<HTMLElement>('.card')) {
    const fits = (scale: number) => {
      card.style.setProperty('--scale', String(scale));
      return card.scrollHeight <= card.clientHeight;
    };
    if (!scales.some(fits)) card.dataset['long'] = '';
  }
}
