import type { SupportLine } from '../../guide/schema';
import { clockIn, dates, languageName, markedPlace, moments, place, possessive, times, weekdayNames } from './formats';

/** Calling: numbers and call sheet. */
export const callingText = {
  call: {
    title: 'Call support',
    nearest: 'Your nearest number',
    first: 'Support by phone',
    others: 'Other numbers',
    call: 'Call',
    callLine: (line: SupportLine) => `Call ${place(line)}`,
    copy: 'Copy',
    copyLine: (line: SupportLine) => `Copy ${possessive(line)} number`,
    /** What else is to be known of a number, each in a few words: what it is for, how to get through, when it is answered. */
    facts: (line: SupportLine): readonly string[] =>
      [
        line.label,
        line.menu &&
          `Menu: ${line.menu.map(({ press, say }) => [press, say].filter(Boolean).join(' ')).join(', then ')}`,
        line.extension === undefined ? undefined : `Extension ${line.extension}`,
        line.insideCountryOnly ? 'Only from inside the country' : undefined,
        line.languages && `Speaks ${line.languages.map(languageName).join(', ')}`,
        line.hours &&
          `Answered ${line.hours.from} to ${line.hours.to}${line.hours.days ? `, ${line.hours.days.map((day) => weekdayNames[day]).join(', ')}` : ''}`,
        line.note,
      ].filter((fact) => fact !== undefined),
    copied: (line: SupportLine) =>
      `${possessive(line)} number copied.${line.doubt ? ` It’s doubtful: ${line.doubt.reason}` : ''}`,
    localTime: (timeZone: string | undefined, at: Date) => {
      const clock = clockIn(timeZone, at);
      return clock === undefined ? 'local time unknown' : `${clock} there`;
    },
    handedToSystem: (line: SupportLine) =>
      `Sent ${possessive(line)} number to your calling app. Not ringing? Dial it by hand.`,
    handedToPerson: (line: SupportLine, keyed: string) => `Now dial ${keyed} on your phone (${place(line)}).`,
    noDialler: 'No calling app found. Dial it from a phone, or copy it.',
    unknownLine: 'That number is no longer listed. Choose another one.',
    scan: 'Scan to call from your mobile',
    scanLine: (line: SupportLine) => `QR code of ${possessive(line)} number`,
    showCode: 'QR',
    showCodeLine: (line: SupportLine) => `Show the QR code for ${place(line)}`,
    doubtful: 'Doubtful',
    doubtTitle: (line: SupportLine) => `${possessive(line)} number is doubtful`,
    doubtOffer: (line: SupportLine) => `Try ${place(line)} instead.`,
    dialAnyway: 'Call it anyway',
    showCodeAnyway: 'Show the QR code anyway',
  },

  consent: {
    support: (where: string) => `Call ${where} this way?`,
    ownNumber: 'Call your own number this way?',
    detail: ({ dialled, way, server }: { dialled: string; way: string; server: string }) =>
      [
        `Number: ${dialled}`,
        `Dial with: ${way}`,
        ...(server === '' ? [] : [`Phone server: ${server}`]),
        '',
        'Your dialling settings are new or have changed, so check them once. We won’t ask again until they change.',
      ].join('\n'),
    call: 'Call',
    cancelled: 'Cancelled. Nothing was dialled.',
  },

  phoneMenu: {
    title: 'Menu of this number',
    press: (press: string | undefined, say: string | undefined) =>
      press === undefined ? `Say “${say ?? ''}”` : `Press ${press}`,
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    option: (say: string) => `For: ${say}`,
    heardOn: (day: string) => `You heard this on ${dates().format(new Date(day))}.`,
    next: 'Next step',
    back: 'Start again',
    over: 'You’re through the menu.',
    other: 'Heard something else',
    add: 'Heard a menu? Note it',
    pressed: 'Key to press',
    heard: 'What it’s for',
    heardHint: 'Such as: existing case',
    save: 'Save for next time',
    cancel: 'Cancel',
    saved: 'Menu corrected. It’s shown on your next call.',
    undone: 'The menu is as it was.',
    problem: 'Enter a key (digits, * or #, 12 at most), or the words to say.',
  },

  sheet: {
    title: 'Call sheet',
    open: 'Choose a call sheet',
    dialled: (line: SupportLine, moment: string) => `${markedPlace(line)}, ${times().format(new Date(moment))}`,
    since: 'Since dialling',
    localTime: (timeZone: string | undefined, at: Date) => clockIn(timeZone, at) ?? 'Local time unknown',
    dialledAt: (moment: string) => `Dialled ${moments().format(new Date(moment))}`,
    support: 'Support will ask for',
    notEntered: 'Not entered',
    ofOtherProduct: (product: string) => `It shows here once you switch to ${product}.`,
    switchTo: (product: string) => `Switch to ${product}`,
    severity: 'Severity',
    summary: 'What happened, in a few words',
    agent: 'Agent’s name',
    caseNumber: 'Case number',
    notes: 'Notes',
    reached: 'Did you reach support?',
    outcomes: { reached: 'Reached', 'no-answer': 'Nobody answered', dead: 'Wrong or dead number' },
    /** Told where a key was pressed, as the answer may be out of sight. */
    outcomeNoted: {
      reached: 'Noted: reached.',
      'no-answer': 'Noted: nobody answered.',
      dead: 'Noted: wrong or dead number.',
      unknown: 'What happened is no longer noted.',
    },
    finish: 'End call and save',
    finished: (line: SupportLine) => `Call ended. ${place(line)} is saved in the Journal.`,
    reopened: (line: SupportLine) => `Call sheet for ${place(line)} open again.`,
    saved: 'Saved as you type.',
    unknown: 'This call sheet was already finished or deleted. Finished calls are in the Journal.',
  },
} as const;
