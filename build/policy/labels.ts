import { text } from '../../shared/text';

const { settings, dialPlan, shortcut } = text;

/** What each part of a policy is called in the administrator's own tools. */
export const labels: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  helpText: 'Help text',
  senderDomain: 'Email domain support knows',
  contact: 'Own support',
  guides: 'Guides',
  locked: 'Locked settings',
  preset: 'Suggested settings',
  name: 'Name',
  phone: 'Phone number',
  email: 'Email address',
  hours: 'Opening hours',
  folder: 'Folder with guides',
  files: 'Guide files',
  builtIn: 'Offer the built-in guide',
  company: settings.company,
  product: settings.product,
  productVersion: settings.productVersion,
  country: 'Country',
  dialWay: dialPlan.way,
  outsideLine: dialPlan.outsideLine,
  internationalForm: dialPlan.internationalForm,
  deskCountry: dialPlan.deskCountry,
  nationalWithinCountry: dialPlan.national,
  sipDomain: dialPlan.sipDomain,
  savesPin: settings.savesPin,
  hidesPinFromSharing: settings.hidesPinFromSharing,
  clipboardSeconds: 'Seconds after which a copied PIN is cleared',
  journalDays: 'Days after which Journal entries are deleted (0: never)',
  paletteShortcut: shortcut.label,
  language: 'How dates, times and numbers are written, such as en-GB',
  theme: 'Theme',
  startsAtSignIn: 'Start at sign-in, hidden in the tray',
};

/** What a group of parts is for. */
export const explanations: Readonly<Record<string, string>> = {
  locked: 'Only the policy changes these. People see who set them.',
  preset: 'These count until a person chooses something else.',
  contact: 'Shown before the vendor’s numbers.',
  guides: 'Where guides for more products come from.',
};
