import type { Guide } from './schema';

/** ALM's guide has all of these. */
type Whole = Guide & {
  readonly [Fact in 'portal' | 'mailbox' | 'unconfirmed' | 'email' | 'ticket']: NonNullable<Guide[Fact]>;
};

/** The vendor's last published facts. Each number is checked against the world's numbering plans by a unit test. */
export const builtInGuide: Whole = {
  id: 'alm',
  product: 'Account Lifecycle Manager',
  shortName: 'ALM',
  vendor: 'Delinea (Thycotic when the numbers were published)',
  formerNames: ['Thycotic', 'ThycoticCentrify'],
  age: { unchangedSince: '2019-08', lastSeen: '2021-07-08' },
  source: 'Support page of Account Lifecycle Manager, public from August 2019 to July 2021',
  portal: 'https://thycotic.force.com/support/s/login/',
  mailbox: 'support@thycotic.com',
  unconfirmed: {
    portal: 'https://support.delinea.com/s/',
    mailbox: 'support@delinea.com',
    page: 'https://delinea.com/support/',
  },
  identifiers: [
    {
      id: 'pin',
      name: 'PIN',
      label: 'Support PIN',
      where:
        'You must give your PIN when you call or write: it shows that your license includes support, and finds your records. To get one, sign in to the portal and click the large blue PIN bar.',
      isSecret: true,
      neededFor: ['phone', 'email'],
      // Sibling products hand such PINs out.
      privileged: { beginsWith: 'p', means: 'can give support write access to your cloud database for a day' },
    },
  ],
  severities: [
    {
      id: 'severity-1',
      name: 'Severity 1',
      definition:
        'Severity 1 is a critical problem: the service is lost completely, and work with it can’t reasonably continue.',
      inDoubt: 'If ALM is dead, answer yes, even if other work goes on.',
      ways: ['phone'],
    },
    { id: 'lower', name: 'Not Severity 1', ways: ['phone', 'email', 'ticket'] },
  ],
  email: {
    subject: 'PIN {pin} {summary}',
    body: ['company', 'contactName', 'contactPhone', 'product', 'details'],
    isSenderOnFile: true,
  },
  ticket: {
    steps: [
      { id: 'sign-in', say: 'Sign in with the account that came with your subscription.' },
      { id: 'cases', say: 'Open the Cases tab.' },
      { id: 'create', say: 'Choose Create a Case.' },
      { id: 'fill', say: 'Paste the case text and fill in anything else it asks for.' },
      { id: 'submit', say: 'Submit it and note the case number.' },
    ],
  },
  lines: [
    {
      id: 'americas',
      region: 'AMERICAS',
      country: 'US',
      servesWholeRegion: true,
      published: '+1 202 991 0540',
      shown: '+1 202 991 0540',
      national: '2029910540',
      e164: '+12029910540',
      timeZone: 'America/New_York',
    },
    {
      id: 'uk',
      region: 'EMEA',
      country: 'GB',
      servesWholeRegion: false,
      published: '+44 20 3880 0017',
      shown: '+44 20 3880 0017',
      national: '02038800017',
      e164: '+442038800017',
      timeZone: 'Europe/London',
    },
    {
      id: 'germany',
      region: 'EMEA',
      country: 'DE',
      servesWholeRegion: false,
      published: '+49 69 6677 37597',
      shown: '+49 69 6677 37597',
      national: '069667737597',
      e164: '+4969667737597',
      timeZone: 'Europe/Berlin',
    },
    {
      id: 'australia',
      region: 'APAC',
      country: 'AU',
      servesWholeRegion: false,
      published: '+61 3 8595 5827',
      shown: '+61 3 8595 5827',
      national: '0385955827',
      e164: '+61385955827',
      timeZone: 'Australia/Melbourne',
    },
    {
      id: 'philippines',
      region: 'APAC',
      country: 'PH',
      servesWholeRegion: false,
      published: '+63 2 231 3885',
      shown: '+63 2 231 3885',
      national: '022313885',
      e164: '+6322313885',
      timeZone: 'Asia/Manila',
      doubt: {
        reason:
          'Metro Manila numbers grew from 7 to 8 digits after this one was published. The added digit depends on the carrier, so we can’t work it out.',
        since: '2019-10-06',
      },
    },
    {
      id: 'new-zealand',
      region: 'APAC',
      country: 'NZ',
      servesWholeRegion: false,
      published: '+64 9-887 4015',
      shown: '+64 9-887 4015',
      national: '098874015',
      e164: '+6498874015',
      timeZone: 'Pacific/Auckland',
    },
    {
      id: 'singapore',
      region: 'APAC',
      country: 'SG',
      servesWholeRegion: false,
      published: '+65 3157 0602',
      shown: '+65 3157 0602',
      national: '31570602',
      e164: '+6531570602',
      timeZone: 'Asia/Singapore',
    },
  ],
};
