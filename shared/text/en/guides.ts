import type { Guide, SupportLine } from '../../guide/schema';
import { counts, markedPlace } from './formats';

const numbers = (count: number) => (count === 1 ? '1 number' : `${counts().format(count)} numbers`);

const otherKinds = { fax: 'a fax number', sales: 'a sales number', other: 'a number, but not support’s' } as const;

/** The guides: what is known of each product's support. */
export const guidesText = {
  guides: {
    unknown: 'That guide isn’t here any more. Choose another one.',
    nothingToUndo: 'There’s nothing left to undo.',
    noIdentifier: 'This guide names nothing that support knows you by.',
    noNumbers: 'A guide needs at least one number.',
    whichCountry: 'Choose its country, as it has no country code.',
    notANumber: 'That doesn’t look like a phone number. Write it as published, such as +49 69 1234567.',
    unknownToPlan: 'The numbering plan of its country doesn’t know this number. It may have changed since.',
    sourceOf: (file: string) => `Read from ${file}`,
    whose: {
      noNumber: 'There’s no phone number in that.',
      nobody: (typed: string) => `No guide here has “${typed}”. Don’t trust it until support’s own page confirms it.`,
      ours: ({ product }: Guide, line: SupportLine) =>
        `Yes: ${product} support, ${markedPlace(line)}${line.label === undefined ? '' : `, ${line.label}`}.`,
      other: ({ product }: Guide, kind: 'fax' | 'sales' | 'other') => `${product}: ${otherKinds[kind]}.`,
    },
    file: {
      notJson: 'This isn’t JSON from here on. Look for a missing comma, quote or bracket.',
      notAGuide: 'This isn’t a support guide: the format has to be support-guide, with a version.',
      newer: 'A newer version of ALM Lifeline made this guide. Update this one first.',
      tooLarge: 'This file is too large for a guide.',
      unreadable: (file: string) => `${file} can’t be read.`,
      sound: (product: string, count: number) => `${product}: ${numbers(count)}. The guide is sound.`,
      missing: 'Missing.',
      unknownField: 'No guide has such a field.',
    },
  },
} as const;
