import type { CDPSession, Page } from '@playwright/test';
import { z } from 'zod/mini';
import { missedByFocus, probeFocus } from './focus-probe';

const evaluated = z.object({ result: z.object({ objectId: z.string() }) });
const accessible = z.object({
  nodes: z.array(
    z.object({
      ignored: z.boolean(),
      role: z.optional(z.object({ value: z.string() })),
      name: z.optional(z.object({ value: z.string() })),
    }),
  ),
});

/** What a screen reader is told of the element that has the focus, by Chromium itself. */
async function saidOfFocus(session: CDPSession): Promise<{ readonly role: string; readonly name: string }> {
  const { result } = evaluated.parse(await session.send('Runtime.evaluate', { expression: 'document.activeElement' }));
  const tree = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = accessible.parse(tree).nodes;
  return node === undefined || node.ignored
    ? { role: 'nothing', name: '' }
    : { role: node.role?.value ?? '', name: node.name?.value.trim() ?? '' };
}

/** A field for a date has a stop for each of its parts; more than any has. */
const mostParts = 6;

/** More than any screen has: past it the walk goes in circles. */
const mostStops = 300;

/**
 * Presses Tab until every focus stop was met, and looks at each.
 *
 * @returns what is wrong: a stop that is hidden, outside the window, without a name, without a sign that it has the focus,
 *   or against the order of reading; one that holds the focus; and whatever was not reached
 */
export async function walkByKeyboard(
  page: Page,
): Promise<{ readonly stops: number; readonly problems: readonly string[] }> {
  const session = await page.context().newCDPSession(page);
  const problems: string[] = [];
  const met: number[] = [];
  try {
    await page.evaluate(() => {
      globalThis.focusWalk = undefined;
      // Whoever has scrolled elsewhere presses a key where they have the focus.
      document.activeElement?.scrollIntoView({ block: 'nearest' });
    });
    let before: number | undefined;
    let stayed = 0;
    for (let pressed = 0; pressed < mostStops; pressed += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(probeFocus);
      // Between the last stop and the first one nothing has the focus for one press.
      if (stop === undefined) {
        before = undefined;
        continue;
      }
      // A walk may begin in a field that has several stops.
      if (stop.id === met[0] && stop.id !== before) break;
      stayed = stop.id === before ? stayed + 1 : 0;
      if (stayed > 0 && stayed < mostParts) continue;
      if (stop.id === before) {
        // The only stop there is has no other to go to; whatever it keeps somebody from is named below.
        if (met.length > 1) problems.push(`${stop.what}: Tab does not leave it`);
        break;
      }
      before = stop.id;
      if (met.includes(stop.id)) continue;
      met.push(stop.id);
      const { role, name } = await saidOfFocus(session);
      const called = `${role} “${name.slice(0, 60)}” (${stop.what})`;
      if (name === '') problems.push(`${called}: has no name`);
      problems.push(...stop.problems.map((problem) => `${called}: ${problem}`));
    }
    problems.push(...(await page.evaluate(missedByFocus, met)).map((what) => `${what}: is not reached by Tab`));
    return { stops: met.length, problems };
  } finally {
    await session.detach();
  }
}
