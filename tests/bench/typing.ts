import type { Locator, Page } from '@playwright/test';
import { paintedAfter } from './painted-after';

/**
 * Types words into a search field, key by key, and empties it after each.
 *
 * @returns how long each key took until its results were painted, in milliseconds
 */
export async function typeInto(page: Page, field: Locator, words: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const word of words) {
    await field.focus();
    for (const key of word) times.push(await paintedAfter(page, 'keydown', () => page.keyboard.press(key)));
    await field.fill('');
  }
  return times;
}
