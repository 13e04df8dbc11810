import { expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { asHtml, numberRows, numbersAsText } from './numbers-page';

test.each(builtInGuide.lines)('$id is there with its number, as a row and as text', ({ shown }) => {
  expect(numberRows(builtInGuide)).toContain(`<span class="number">${shown}</span>`);
  expect(numbersAsText(builtInGuide)).toContain(shown);
});

const doubtful = builtInGuide.lines.filter(({ doubt }) => doubt);

test.each(doubtful)('$id is marked as doubtful, with the reason', ({ shown, doubt }) => {
  expect(numberRows(builtInGuide)).toContain(doubt?.reason);
  expect(numbersAsText(builtInGuide)).toContain(`${shown} (doubtful)`);
});

test('the text says how old the numbers are', () => {
  expect(numbersAsText(builtInGuide)).toContain('8 July 2021');
});

test('a text is shown as it is', () => {
  expect(asHtml(`<b a="1">&'`)).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&#39;');
});
