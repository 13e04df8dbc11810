import { text } from '../text';
import { wholeYearsSince } from './age';
import type { Guide, SupportLine } from './schema';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, in an element or an attribute. */
export function asHtml(plain: string): string {
  return plain.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function row(line: SupportLine): string {
  const mark = line.doubt ? `<span class="mark">${asHtml(text.numbersAlone.doubtful)}</span>` : '';
  const doubt = line.doubt ? `<p class="doubt">${asHtml(line.doubt.reason)}</p>` : '';
  return `<li class="line"><div class="line-place"><span class="line-name">${asHtml(text.place(line))}</span>
    <span class="hint">${asHtml(text.region[line.region])}</span></div>${mark}<span class="number">${asHtml(line.shown)}</span>${doubt}</li>`;
}

/** All numbers of a guide as rows of HTML, for a page that has nothing but them. */
export function numberRows(guide: Guide): string {
  return guide.lines.map(row).join('\n');
}

/** The numbers of several guides, each under its product's name where there is more than one. */
export function numbersOfGuides(guides: readonly Guide[], now: Date): string {
  return guides
    .map((guide, index) =>
      [
        guides.length > 1 ? `<h2>${asHtml(guide.product)}</h2>` : '',
        // The age of the first is said at the end of the page.
        index > 0
          ? `<p class="hint">${asHtml(text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now)))}</p>`
          : '',
        `<ul class="lines">${numberRows(guide)}</ul>`,
      ].join('\n'),
    )
    .join('\n');
}

/** All numbers of the built-in guide as plain text, for a message of the system's own where there is no page. */
export function numbersAsText(guide: Guide): string {
  const lines = guide.lines.map(
    (line) => `${text.place(line)}: ${line.shown}${line.doubt ? ` (${text.numbersAlone.doubtful.toLowerCase()})` : ''}`,
  );
  return [text.numbersAlone.what, '', ...lines, '', text.numbersAlone.builtIn, text.age.asOf(guide.age, 0)].join('\n');
}
