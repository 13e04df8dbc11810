import type { SupportLine } from '../../guide/schema';
import { counts, markedPlace, moments } from './formats';

/** The journal. */
export const journalText = {
  journal: {
    title: 'Journal',
    empty: 'No calls, emails or tickets yet. They’ll appear here.',
    what: 'Calls and messages you started here. We can’t see whether they got through.',
    search: 'Search numbers, summaries, case numbers and notes',
    channel: 'Show',
    channels: { all: 'All', phone: 'Calls', email: 'Emails', ticket: 'Tickets' },
    one: { phone: 'Call', email: 'Email', ticket: 'Ticket' },
    at: (moment: string) => moments().format(new Date(moment)),
    ways: {
      tel: 'calling app',
      teams: 'Microsoft Teams',
      zoom: 'Zoom Phone',
      webex: 'Webex',
      callto: 'calling app',
      sip: 'SIP phone',
      'by-hand': 'by hand',
      mailto: 'mail app',
      'draft-file': 'draft file',
      copy: 'copied',
      portal: 'portal',
    } as Readonly<Record<string, string>>,
    reached: (line: SupportLine) => `${markedPlace(line)} ${line.shown}`,
    summary: 'Summary',
    found: (found: number, all: number) =>
      found === all ? `${counts().format(all)} in total` : `${counts().format(found)} of ${counts().format(all)}`,
    none: 'No matches.',
    unreadable: (count: number) =>
      `${counts().format(count)} ${count === 1 ? 'line' : 'lines'} of the Journal file can’t be read. We left ${count === 1 ? 'it' : 'them'} in the file, unchanged.`,
    page: (from: number, to: number) => `${counts().format(from)} to ${counts().format(to)}`,
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages',
    export: { csv: 'Export as CSV', json: 'Export as JSON' },
    separator: 'CSV separator',
    separators: { comma: 'Comma', semicolon: 'Semicolon' },
    separatorWhy: 'Choose the one your spreadsheet expects. Cells it could change start with an apostrophe.',
    exported: (file: string) => `Saved as ${file}.`,
    notExported: 'Nothing was saved.',
    fileName: (form: 'csv' | 'json') => `alm-support-journal.${form}`,
    fileKind: { csv: 'CSV table', json: 'JSON' },
    remove: 'Delete',
    removeTitle: 'Delete this entry?',
    removeWhy: 'Deletes it from the Journal, with its notes and its open call sheet. You can’t undo this.',
    clear: 'Delete all',
    clearTitle: (count: number) => `Delete all ${counts().format(count)} entries?`,
    clearWhy:
      'Deletes the whole Journal and closes open call sheets. You can’t undo this. To have a copy, export it first.',
    removed: 'Deleted.',
    cleared: 'Journal deleted.',
    unknownEntry: 'That entry has already been deleted.',
  },
} as const;
