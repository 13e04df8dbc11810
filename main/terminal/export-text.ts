import { resolve } from 'node:path';
import { guideInPlainText } from '../../shared/guide/in-plain-text';
import { plainLine } from '../../shared/request/plain-text';
import { text } from '../../shared/text';
import { wordFailure } from '../../shared/text/word-failure';
import { writeChosen } from '../storage/write-chosen';
import type { Known } from './known';
import { named } from './lookup';
import type { Printed } from './print';
import { printable } from './printable';

/** Everything that this desk knows of reaching support, as plain text. */
export function everythingAsText({ guides, records, cases, promises }: Known, now: Date): string {
  const open = cases().filter(({ status }) => status !== 'resolved');
  const nameOf = (id: string) => {
    const guide = guides.find((each) => each.id === id);
    return guide?.shortName ?? guide?.product ?? id;
  };
  // Without a word of what was typed about them: a PIN may be among it.
  const casesInText = open.map(({ guide, caseNumber, status, opened, lastContact }) => {
    const number = plainLine(caseNumber);
    return `${nameOf(guide)}  ${text.cases.label.case} ${number}  ${text.cases.status[status]}  ${text.cases.facts(opened, lastContact)}`;
  });
  const promised = promises().map((promise) => {
    return `${nameOf(promise.guide)}  ${plainLine(text.promises.ofCase(promise))}  ${text.promises.item(promise, now)}`;
  });
  const parts = [
    [text.plain.title(text.cases.moment(now.toISOString()))],
    ...guides.map((guide) => guideInPlainText(guide, records, now)),
    ...(casesInText.length > 0 ? [[text.plain.cases, '', ...casesInText]] : []),
    ...(promised.length > 0 ? [[text.promises.title, '', ...promised]] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n\n')}\n`;
}

/** The same of one product alone; undefined where none is called so. */
function ofProduct({ guides, records, cases, promises }: Known, product: string): Known | undefined {
  const own = named(guides, product).flatMap(({ guide, query }) => (query === '' ? [guide] : []));
  if (own.length === 0) return undefined;
  const isOwn = ({ guide }: { readonly guide: string }) => own.some(({ id }) => id === guide);
  return { guides: own, records, cases: () => cases().filter(isOwn), promises: () => promises().filter(isOwn) };
}

/**
 * Writes everything that this desk knows of reaching support into a file.
 *
 * @param file - a path, or `-` for the terminal
 * @param product - the name of the one that is wanted, or of its vendor; empty for all
 * @returns status 1 where it can't be written there, or there's no such product
 */
export function exportText(known: Known, file: string, now: Date, product = ''): Printed {
  const wanted = product.trim() === '' ? known : ofProduct(known, product);
  if (!wanted) {
    const names = known.guides.map((guide) => printable(guide.shortName ?? guide.product));
    return { out: '', error: text.terminal.noProduct(printable(product), names), status: 1 };
  }
  const content = everythingAsText(wanted, now);
  if (file === '-') return { out: content.trimEnd(), error: '', status: 0 };
  const written = writeChosen(resolve(file), content);
  return written.ok
    ? { out: text.plain.written(resolve(file)), error: '', status: 0 }
    : { out: '', error: wordFailure(written.error), status: 1 };
}
