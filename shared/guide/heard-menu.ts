import type { MenuStep } from './line-schema';
import type { Guide } from './schema';

/** More steps than any menu has; a guide takes no more. */
const mostSteps = 12;

/** What a person heard in a menu, and what they pressed or said. */
export interface Heard {
  /** The line's id. */
  readonly line: string;
  /** Which step of the menu, from 0; the one after the last is added. */
  readonly step: number;
  readonly press: string;
  readonly say: string;
}

/**
 * Corrects one step of a line's menu by what a person heard. Whatever came after it in the guide stays, as only this step was
 * heard.
 *
 * @param day - when it was heard, ISO 8601
 * @returns the corrected guide; undefined where there is no such line or step, or nothing that a guide could hold
 */
export function withHeard(guide: Guide, { line: id, step, press, say }: Heard, day: string): Guide | undefined {
  const line = guide.lines.find((each) => each.id === id);
  const menu = line?.menu ?? [];
  if (!line || step > menu.length || step >= mostSteps) return undefined;
  const pressed = press.trim();
  const said = say.trim();
  if ((pressed === '' && said === '') || !/^[\d*#]{0,12}$/.test(pressed)) return undefined;
  const heard: MenuStep = {
    ...(said === '' ? {} : { say: said }),
    ...(pressed === '' ? {} : { press: pressed }),
    heard: day,
  };
  const corrected = { ...line, menu: [...menu.slice(0, step), heard, ...menu.slice(step + 1)] };
  return { ...guide, lines: guide.lines.map((each) => (each.id === id ? corrected : each)) };
}
