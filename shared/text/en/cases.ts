import { counts, moments } from './formats';

const unsure = 'We couldn’t read your saved PIN, so check that it isn’t in it.';

/** Cases: the journal's entries of one case together, and what the next shift is told of them. */
export const casesText = {
  cases: {
    title: 'Cases',
    entries: 'Entries',
    views: 'What the Journal shows',
    empty: 'No cases yet. Type a case number on a call sheet or in an entry, and it’ll appear here.',
    search: 'Search case numbers, products and notes',
    found: (found: number, all: number) =>
      found === all
        ? `${counts().format(all)} ${all === 1 ? 'case' : 'cases'}`
        : `${counts().format(found)} of ${counts().format(all)} cases`,
    statusLabel: 'How is the case now?',
    unknownStatus: 'Not said',
    status: {
      open: 'Open',
      'waiting-for-us': 'Waiting for us',
      'waiting-for-them': 'Waiting for them',
      resolved: 'Resolved',
    },
    moment: (moment: string) => moments().format(new Date(moment)),
    contacts: (count: number) => (count === 1 ? '1 contact' : `${counts().format(count)} contacts`),
    facts: (opened: string, last: string) =>
      opened === last
        ? `Opened ${moments().format(new Date(opened))}`
        : `Opened ${moments().format(new Date(opened))}, last contact ${moments().format(new Date(last))}`,
    withAgent: (agent: string) => `spoke to ${agent}`,
    since: (moment: string) => `Since ${moments().format(new Date(moment))}`,
    nothingWritten: 'Nobody has written down what’s broken.',
    copy: 'Copy hand-over',
    copyMarkdown: 'As Markdown',
    copied: (caseNumber: string, isSure = true) =>
      `Hand-over of case ${caseNumber} copied. ${isSure ? 'Your PIN isn’t included.' : unsure}`,
    save: 'Save timeline',
    saved: (file: string, isSure = true) => (isSure ? `Saved as ${file}.` : `Saved as ${file}. ${unsure}`),
    notSaved: 'Nothing was saved.',
    fileName: (caseNumber: string) => `case ${caseNumber.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60)}.md`,
    fileKind: 'Markdown',
    unknown: 'That case is no longer in the Journal.',
    handOverTitle: (caseNumber: string, product: string) => `Hand-over: ${product} case ${caseNumber}`,
    timelineTitle: (caseNumber: string) => `Timeline of case ${caseNumber}`,
    label: {
      broken: 'What’s broken',
      case: 'Case',
      number: 'Number',
      product: 'Product',
      severity: 'Severity',
      status: 'Status',
      opened: 'Opened',
      lastContact: 'Last contact',
      times: 'Times in',
      spokenTo: 'Spoken to',
      tried: 'What happened so far',
      promised: 'What was promised',
      next: 'Next step',
      ready: 'Have ready for the call',
      timeline: 'Timeline',
    },
    next: {
      open: 'Ask support for news.',
      'waiting-for-us': 'Support waits for us: give them what they asked for.',
      'waiting-for-them': 'We wait for support: call them if they don’t get back in time.',
      resolved: 'Resolved. Nothing to do unless it comes back.',
    },
  },
} as const;
