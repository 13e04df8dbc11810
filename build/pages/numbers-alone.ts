import type { Plugin } from 'vite';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { asHtml, numberRows, numbersAsText } from '../../shared/guide/numbers-page';
import { text } from '../../shared/text';

const { title, what, next, select, builtIn, log } = text.numbersAlone;

const parts: Readonly<Record<string, string>> = {
  TEXT_TITLE: asHtml(title),
  TEXT_WHAT: asHtml(what),
  TEXT_NEXT: asHtml(next),
  TEXT_BUILT_IN: asHtml(builtIn),
  TEXT_SELECT: asHtml(select),
  TEXT_PUBLISHED: asHtml(text.age.asOf(builtInGuide.age, 0)),
  TEXT_LOG: asHtml(log('log.txt')),
  NUMBER_ROWS: numberRows(builtInGuide),
};

/** Writes the guide's numbers into the page that is shown when nothing else can be. */
export function numbersAlonePage(): Plugin {
  return {
    name: 'numbers-alone-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        path.endsWith('numbers-alone.html')
          ? html.replace(/\b(?:TEXT_[A-Z]+|NUMBER_ROWS)\b/g, (name) => parts[name] ?? name)
          : html,
    },
  };
}

/** What main can say of the numbers without a single file beside its first one. */
export const numbersInMain = { NUMBERS_ALONE: JSON.stringify({ title, what, numbers: numbersAsText(builtInGuide) }) };
