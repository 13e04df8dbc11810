import { moments } from './formats';

const by = (organisation: string) => organisation || 'your organisation';

/** What an organisation has decided for its computers. */
export const policyText = {
  policy: {
    title: 'Your organisation',
    lockedBy: (organisation: string) => `Set by ${by(organisation)}.`,
    presetBy: (organisation: string) => `Suggested by ${by(organisation)}. You can change it.`,
    takeSuggestion: (organisation: string) => `Use ${by(organisation)}’s suggestion`,
    suggestionTaken: (setting: string) => `${setting}: the suggestion is back.`,
    some: (organisation: string) => `Some settings on this computer come from ${by(organisation)}.`,
    partly: 'Some of the policy isn’t used:',
    source: 'Policy',
    senderDomain: (domain: string) => `Support knows your organisation by addresses that end in @${domain}.`,
    wrongDomain: (domain: string) => `This address doesn’t end in @${domain}, so support may not know it.`,
    unknown: (field: string) => `${field}: this version doesn’t know this setting.`,
    broken: (field: string, reason: string) => `${field}: not used. ${reason}`,
    invalid: {
      path: 'Use a full path, such as /srv/guides or \\\\server\\share\\guides.',
      phone: 'Use digits, spaces, brackets, dots and dashes, with + in front if you like.',
      email: 'Use one email address.',
      domain: 'Use a domain such as example.com.',
      country: 'Use the two capital letters of a country, such as DE.',
      text: 'Use a text, in quotes where it’s JSON.',
      yesNo: 'Use true or false, or 1 or 0.',
      number: (least: number, most: number) => `Use a whole number from ${least} to ${most}.`,
      choice: (choices: readonly string[]) => `Use one of ${choices.join(', ')}.`,
      list: 'Use a list of full paths.',
      tooMany: (limit: number) => `List at most ${limit} of them.`,
      group: 'Put the settings of this group inside it.',
    },
    unusable: (reason: string) => `The policy isn’t used. ${reason}`,
    copyInUse: (taken: string) => `We use the last good copy, from ${moments().format(new Date(taken))}.`,
    reason: {
      'not-a-policy': 'It isn’t a policy.',
      'no-answer': 'It doesn’t answer.',
    },
    guideFolder: {
      missing: (folder: string) => `The folder with guides, ${folder}, isn’t there. We use the last good copies.`,
      'no-answer': (folder: string) =>
        `The folder with guides, ${folder}, doesn’t answer. We use the last good copies.`,
    },
    guideMissing: 'There’s no such file, or it’s too large.',
    guidesLeftOut: (folder: string, limit: number) =>
      `${folder}: we use its first ${limit} guides. All others are left out.`,
    guideTwice: (file: string) => `${file}: not used, as another file has a guide with the same id.`,
    guideUnusable: (file: string, reason: string) => `${file}: not used, or only its last good copy. ${reason}`,
    contactNotDialable: 'Your organisation’s number can’t be dialled from here. Copy it, or dial it by hand.',
    contactTitle: (organisation: string) => `First call ${by(organisation)}`,
    showAll: 'Show all',
    showLess: 'Show less',
    callContact: (name: string) => `Call ${name || 'them'}`,
    contactCopied: 'Number copied.',
    contactSent: 'Sent to your calling app. Not ringing? Dial it by hand.',
    contactByHand: (number: string) => `Dial ${number} on a phone.`,
    exportTitle: 'Export as policy',
    exportWhy: 'Turns your settings into suggestions for every computer you manage. Your PIN is never in it.',
    exportForms: { json: 'JSON for Linux', reg: 'Registry file for Windows', mobileconfig: 'Profile for macOS' },
    exportName: 'alm-lifeline-policy',
    exported: (file: string) => `Saved as ${file}.`,
    report: {
      none: (place: string) => `No policy: nothing at ${place}.`,
      from: (source: string, organisation: string) =>
        `Policy: ${source}${organisation === '' ? '' : `, set by ${organisation}`}`,
      columns: ['Setting', 'Value', 'Decided by', 'Locked'],
      layers: { default: 'default', preset: 'policy', own: 'person', locked: 'policy' },
      locked: (isLocked: boolean) => (isLocked ? 'yes' : 'no'),
      notUsed: 'Not used:',
    },
  },
} as const;
