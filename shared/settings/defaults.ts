/** What a new desk starts with. */
export const defaultSettings = {
  version: 1,
  contactName: '',
  company: '',
  contactPhone: '',
  senderAddresses: [],
  product: 'Account Lifecycle Manager',
  productVersion: '',
  country: '',
  dialPlan: {
    way: 'tel',
    outsideLine: '',
    internationalForm: '+',
    deskCountry: '',
    nationalWithinCountry: false,
    sipDomain: '',
  },
  pinReminderDays: 0,
  hidesPinFromSharing: true,
  csvSeparator: 'region',
  paletteShortcut: '',
} as const;
