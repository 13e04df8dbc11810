const by = (organisation: string) => organisation || 'your organisation';

/** What an organisation has decided for its computers. */
export const policyText = {
  policy: {
    title: 'Your organisation',
    lockedBy: (organisation: string) => `Set by ${by(organisation)}.`,
    presetBy: (organisation: string) => `Suggested by ${by(organisation)}. You can change it.`,
    some: (organisation: string) => `${by(organisation)} manages some settings on this computer.`,
    senderDomain: (domain: string) => `Support knows your organisation by addresses that end in @${domain}.`,
    wrongDomain: (domain: string) => `This address doesn’t end in @${domain}, so support may not know it.`,
    unknown: (field: string) => `${field}: this version doesn’t know this setting.`,
    broken: (field: string, reason: string) => `${field}: not used. ${reason}`,
    invalid: {
      phone: 'Use digits, spaces, brackets, dots and dashes, with + in front if you like.',
      email: 'Use one email address.',
      domain: 'Use a domain such as example.com.',
      group: 'Put the settings of this group inside it.',
    },
    ignored: (file: string, reason: string) => `${file} is ignored. ${reason}`,
    unreadable: (file: string, reason: string) => `${file} can’t be used. ${reason}`,
    copyInUse: (when: string) => `We use the last good copy, from ${when}.`,
    reason: {
      'not-trusted': 'Only its administrator may own it and write to it, and the same goes for its folder.',
      'not-a-policy': 'It isn’t a policy.',
      'no-answer': 'It didn’t answer in time.',
    },
    contactTitle: (organisation: string) => `First call ${by(organisation)}`,
    contactCopied: (name: string) => `Number of ${name} copied.`,
    report: {
      none: 'No policy is in force.',
      from: (source: string, organisation: string) =>
        `Policy: ${source}${organisation === '' ? '' : `, set by ${organisation}`}`,
      columns: { name: 'Setting', value: 'Value', from: 'From', locked: 'Locked' },
      yes: 'yes',
      no: 'no',
      problems: 'Not used:',
    },
  },
} as const;
