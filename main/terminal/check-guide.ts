import { readGuideFile } from '../../shared/guide/guide-file';
import { text } from '../../shared/text';
import { readBytes } from '../storage/read-file';
import type { Printed } from './print';
import { printable } from './printable';

/** Far more than a guide of twenty thousand numbers, in bytes. */
const largest = 40_000_000;

/**
 * Checks the file of a guide, for whoever writes one.
 *
 * @param file - its path
 * @returns status 0 and what is in it; 1 with each problem as `FILE:LINE: field: what is wrong`
 */
export function checkGuide(file: string): Printed {
  const content = readBytes(file, largest);
  if (!content.ok && content.error.code === 'too-large')
    return { out: '', error: `${printable(file)}:1: ${text.guides.file.tooLarge}`, status: 1 };
  if (!content.ok || content.value === undefined)
    return { out: '', error: text.guides.file.unreadable(printable(file)), status: 1 };
  const read = readGuideFile(content.value);
  if (read.ok) {
    const { product, lines } = read.guide;
    return { out: text.guides.file.sound(printable(product), lines.length), error: '', status: 0 };
  }
  const problems = read.problems.map(({ line, field, message }) =>
    [`${printable(file)}:${line}`, ...(field === '' ? [] : [printable(field)]), message].join(': '),
  );
  return { out: '', error: problems.join('\n'), status: 1 };
}
