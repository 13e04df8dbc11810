import { app, type WebContents, webContents } from 'electron';
import { wholeYearsSince } from '../../../shared/guide/age';
import { asHtml, numbersOfGuides } from '../../../shared/guide/numbers-page';
import { text } from '../../../shared/text';
import { numbersAtHand } from '../../guides/numbers-at-hand';
import { copyText } from '../clipboard/system-clipboard';
import { readDiagnostics } from '../log/diagnostics';
import { report } from '../log/faults';

/** Where the page's link leads to, which has the diagnostics copied; the page needs no script for it. */
const copied = 'copied';

/** What was shown last, so that nothing else is copied. */
let shown: string | undefined;

function copyWhenAsked(contents: WebContents): void {
  contents.on('did-navigate-in-page', (_event, url) => {
    if (url.endsWith(`#${copied}`) && shown !== undefined) void copyText(shown);
  });
}

let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const contents of webContents.getAllWebContents()) copyWhenAsked(contents);
  app.on('web-contents-created', (_event, contents) => copyWhenAsked(contents));
}

async function diagnosticsPart(): Promise<string> {
  shown = await readDiagnostics();
  listen();
  return `<details class="diagnostics">
    <summary>${asHtml(text.numbersAlone.whenAsked)}</summary>
    <p class="hint">${asHtml(text.diagnostics.why)}</p>
    <pre tabindex="0">${asHtml(shown)}</pre>
    <a class="button" href="#${copied}">${asHtml(text.diagnostics.copy)}</a>
    <span class="copied" id="${copied}" role="status">${asHtml(text.numbersAlone.copied)}</span>
  </details>`;
}

/**
 * Completes the page that has nothing but the numbers with those of this desk as far as they can be read, their age today, and
 * diagnostics.
 *
 * @param page - as it was built; what cannot be added to it is left as it is
 */
export async function completeNumbersPage(page: string): Promise<string> {
  const now = new Date();
  const { guides, isUnsure } = await numbersAtHand(app.getPath('userData'));
  const [{ age: first }] = guides;
  const age = text.age.asOf(first, wholeYearsSince(first.lastSeen, now));
  const doubt = isUnsure ? `<p class="doubt">${asHtml(text.numbersAlone.unsure)}</p>` : '';
  const own = page.replace(/<!-- numbers -->.*?<!-- \/numbers -->/s, () => `${doubt}${numbersOfGuides(guides, now)}`);
  const dated = own.replace(/<!-- age -->.*?<!-- \/age -->/s, () => asHtml(age));
  try {
    const diagnostics = await diagnosticsPart();
    return dated.replace(/<!-- diagnostics -->.*?<!-- \/diagnostics -->/s, () => diagnostics);
  } catch (thrown) {
    report({ level: 'warn', where: 'main', code: 'diagnostics', thrown });
    return dated;
  }
}
