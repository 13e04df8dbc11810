import type { SupportLine } from '../../guide/schema';
import { counts, markedPlace, moments } from './formats';

/** The journal. */
export const journalText = {
  journal: {
    title: 'Journal',
    empty: 'Nothing yet. Every call, email and ticket that you prepare is listed here.',
    what: 'What was prepared on this machine. Whether a call or a message arrived, the program cannot know.',
    search: 'Search in numbers, summaries, case numbers and notes',
    channel: 'Show',
    channels: { all: 'All', phone: 'Calls', email: 'Emails', ticket: 'Tickets' },
    one: { phone: 'Call', email: 'Email', ticket: 'Ticket' },
    at: (moment: string) => moments().format(new Date(moment)),
    ways: {
      tel: 'phone program',
      teams: 'Microsoft Teams',
      zoom: 'Zoom Phone',
      webex: 'Webex',
      callto: 'phone program',
      sip: 'SIP phone',
      'by-hand': 'by hand',
      mailto: 'mail program',
      'draft-file': 'draft file',
      copy: 'copied',
      portal: 'portal',
    } as Readonly<Record<string, string>>,
    reached: (line: SupportLine) => `${markedPlace(line)} ${line.shown}`,
    summary: 'Summary',
    found: (found: number, all: number) =>
      found === all ? `${counts().format(all)} in all` : `${counts().format(found)} of ${counts().format(all)}`,
    none: 'Nothing fits this search.',
    unreadable: (count: number) =>
      `${counts().format(count)} ${count === 1 ? 'line' : 'lines'} of the journal’s file could not be read. They were left in it, untouched.`,
    page: (from: number, to: number) => `${counts().format(from)} to ${counts().format(to)}`,
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages',
    export: { csv: 'Export as CSV', json: 'Export as JSON' },
    separator: 'CSV separator',
    separators: { comma: 'Comma', semicolon: 'Semicolon' },
    separatorWhy: 'Choose what your spreadsheet expects. Cells that it could change begin with an apostrophe.',
    exported: (file: string) => `Saved as ${file}.`,
    notExported: 'Nothing was saved.',
    fileName: (form: 'csv' | 'json') => `alm-support-journal.${form}`,
    fileKind: { csv: 'CSV table', json: 'JSON' },
    remove: 'Delete',
    removeTitle: 'Delete this entry?',
    removeWhy: 'It is taken out of the journal’s file, with its notes and its open call sheet. This cannot be undone.',
    clear: 'Delete all',
    clearTitle: (count: number) => `Delete all ${counts().format(count)} entries?`,
    clearWhy:
      'The journal’s file is emptied and open call sheets are closed. This cannot be undone; export it first to keep a copy.',
    removed: 'Deleted.',
    cleared: 'The journal is empty.',
    unknownEntry: 'That entry was deleted already.',
  },
} as const;
