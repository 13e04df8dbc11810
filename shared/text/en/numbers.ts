import type { Guide, GuideAge } from '../../guide/schema';
import { counts, days, onDay } from './formats';
import { seenSince } from './portal';
import { triageText } from './triage';

/** A product where there is little room for its name. */
const shortName = (guide: Guide) => guide.shortName ?? guide.product;

/** Finding numbers, and having them on a phone and on paper. */
export const numbersText = {
  numbers: {
    title: 'Find a number',
    search: 'Country, region or digits',
    none: 'No matches.',
    hint: 'Try a country (Germany, Brazil, NZ), a region (EMEA, APAC, Americas) or part of the number.',
    found: (count: number) => (count === 1 ? '1 number' : `${counts().format(count)} numbers`),
    serves: (country: string, region: string, count: number) =>
      `${country} uses the ${region} ${count === 1 ? 'number' : 'numbers'}.`,
    source: 'Source',
    products: 'Products',
    thisProduct: (guide: Guide) => `Only ${shortName(guide)}`,
    allProducts: 'All products',
  },

  contacts: {
    title: 'Save to your phone',
    scan: 'QR code of a contact with all numbers',
    why: 'Scan to add every number to your contacts. Your PIN isn’t included.',
    showCode: 'Show QR code',
    product: 'Product',
    scanOf: (guide: Guide) => `QR code of a contact with all numbers of ${shortName(guide)}`,
    tooMany: 'These are too many numbers for one code. Save the contact file and open it on your phone.',
    save: 'Save contact file',
    saved: (file: string) => `Saved as ${file}.`,
    notSaved: 'Nothing was saved.',
    fileName: 'support.vcf',
    fileKind: 'Contact file',
    name: (guide: Guide) => `${shortName(guide)} support`,
    note: (guide: Guide) =>
      [`Numbers, website and email last seen published on ${onDay(guide.age.lastSeen)}.`, triageText(guide).byPhoneOnly]
        .join(' ')
        .trim(),
  },

  card: {
    title: 'Emergency card',
    why: 'One page for the wall: every number, the rules, your details, and a blank line for the PIN.',
    whyAll: 'One page for each product: every number, the rules, your details, and a blank line for the PIN.',
    print: 'Print',
    save: 'Save as PDF',
    printed: 'Sent to the printer.',
    notPrinted: 'Nothing was printed.',
    fileName: 'emergency-card.pdf',
    fileKind: 'PDF',
    heading: (guide: Guide) => `${shortName(guide)} support in an emergency`,
    ready: (identifier: string) => `Have your ${identifier} ready.`,
    addresses: (age: GuideAge, wholeYears: number) => `Portal and email ${seenSince(age, wholeYears)}.`,
    newer: (portal: string, mailbox: string) => `Newer, not confirmed: ${portal}, ${mailbox}.`,
    numbers: 'Numbers',
    portal: 'Portal',
    mailbox: 'Email',
    you: 'You',
    blank: 'Not entered',
    printedOn: (at: Date) => `Made on ${days().format(at)}`,
  },
} as const;
