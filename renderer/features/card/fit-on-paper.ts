/** What the text's size is multiplied by, the largest that fits. Half of it is still read with glasses on. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];

/**
 * Makes the card's text smaller until the whole card is on one sheet. The card is laid out on screen as wide as on paper, and
 * its box is as high as the smaller of A4 and Letter (see card.css), so that it fits whichever the printer holds.
 */
export function fitOnPaper(): void {
  const card = document.querySelector<HTMLElement>('.card');
  if (!card) return;
  for (const scale of scales) {
    document.documentElement.style.setProperty('--scale', String(scale));
    if (card.scrollHeight <= card.clientHeight) return;
  }
}
