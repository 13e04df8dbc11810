import { counts } from './formats';

/** The settings, and what is wrong with what was typed there. */
export const settingsText = {
  settings: {
    title: 'Settings',
    you: 'You and your company',
    youWhy: 'Support asks for these in every email and case. They stay on this machine.',
    contactName: 'Your name',
    company: 'Company',
    contactPhone: 'Your phone number',
    senderAddress: 'Email address that the vendor has on file',
    senderAddressWhy:
      'Mail from any other address can delay the case. The first one is used unless you choose another.',
    furtherAddress: (position: number) => `Address ${position} that the vendor has on file`,
    addAddress: 'Add an address',
    removeAddress: (position: number) => `Remove address ${position}`,
    raiseAddress: (position: number) => `Move address ${position} up`,
    product: 'Product',
    productVersion: 'Product version',
    country: 'Your country',
    countryWhy: 'Decides which number comes first.',
    noCountry: 'Not chosen',
    notAPhone: 'This does not look like a phone number. Include the country code, such as +49 69 1234567.',
    notAnAddress: 'This does not look like an email address.',
    hidesPinFromSharing: 'Hide this window from screen sharing while it shows the PIN',
    hidesPinFromSharingWhy:
      'Most meeting apps then leave it out. Some may still show it, so check before you rely on it.',
    saved: 'Everything here is saved as you type.',
  },

  dialPlan: {
    title: 'How this desk dials',
    way: 'Dial with',
    ways: {
      tel: 'The system’s phone program (tel:)',
      teams: 'Microsoft Teams',
      zoom: 'Zoom Phone',
      webex: 'Webex',
      callto: 'An older phone program (callto:)',
      sip: 'A SIP phone (sip:)',
      'by-hand': 'By hand, on a phone',
    },
    outsideLine: 'Outside line',
    outsideLineWhy: 'What you key first to get a line, if anything.',
    internationalForm: 'Instead of + dial',
    internationalFormWhy: 'Such as 00 in most of Europe or 011 in North America; leave + where phones understand it.',
    deskCountry: 'Country this desk stands in',
    deskCountryWhy: 'Numbers of that country can then be dialled without their country code.',
    national: 'Dial numbers of that country in their national form',
    sipDomain: 'SIP domain',
    ownRules: 'This program applies the dialling rules of your account, so it always gets the full number.',
    preview: 'What will be dialled',
    test: 'Ring my own phone',
    testWhy: 'Dials your own number from above, so that you can try this without ringing support.',
    tested: (dialled: string) => `${dialled} went to the system. If your own phone does not ring, try another way.`,
    testedByHand: (dialled: string) => `By hand you would key ${dialled}.`,
    testNeedsPhone: 'Enter your own phone number above first; the test rings that one, never support.',
    found: (scheme: string, name: string) => `${name} opens ${scheme}: links here.`,
    notFound: (scheme: string) =>
      `Nothing on this desk opens ${scheme}: links, so the number is shown for keying by hand.`,
    byHand: 'The screen then leads with the number, Copy and a QR code.',
    notDialable: 'Your dialling settings don’t give a phone number. Check them in the settings, or dial it by hand.',
    sipDomainMissing: 'Dialling by SIP needs the domain of your phone server. Enter it in the settings.',
  },

  shortcut: {
    title: 'Palette and shortcut',
    why: 'The palette is a small window for one line: type ger and press Enter, and Germany is dialled.',
    label: 'Shortcut that opens it from any program',
    hint: 'Such as Ctrl+Alt+L. Empty means none.',
    record: 'Press the keys',
    recording: 'Press the shortcut now. Esc leaves it as it is.',
    open: 'Open the palette',
    ready: 'The shortcut works in every program.',
    taken: 'Another program holds this shortcut, so it does nothing here. Choose another one.',
    keypad: 'Keypad digits work while Num Lock is on.',
    unusable: 'This keyboard or system can’t use that shortcut. Choose another one.',
    unusableAtStart: (keys: string) =>
      `This keyboard or system can’t use the shortcut ${keys}, so it doesn’t open the palette. Choose another one in the settings.`,
    takenAtStart: (keys: string) =>
      `The shortcut ${keys} is held by another program now, so it does not open the palette. Choose another one in the settings.`,
    byDesktop:
      'On Wayland a program may not own a shortcut, but your desktop can: in its keyboard settings, add a shortcut of your own with this command.',
    command: 'Command that opens the palette',
    copy: 'Copy command',
    copied: 'The command is on the clipboard.',
    unknownKey: (part: string) => `“${part}” is not the name of a key. Write it like Ctrl+Alt+L.`,
    oneKey: 'A shortcut is one key together with Ctrl, Alt, Shift or the like, such as Ctrl+Alt+L.',
    needsModifier: 'This key alone is needed for typing. Add Ctrl, Alt or the like, such as Ctrl+Alt+L.',
  },

  startup: {
    title: 'At sign-in',
    atLogin: 'Start when I sign in, hidden in the tray',
    why: 'It then costs next to nothing and is there at once. This is read from your system each time.',
    failed: (file: string) => `${file} could not be written. Ask for write access to it, or to its folder.`,
    unreadable: (file: string) =>
      `${file} could not be read, so it is not known whether the program starts at sign-in.`,
    refused: 'Your system did not take the change. Look among its own settings for programs that start at sign-in.',
    toBeAllowed: 'Your Mac wants you to allow it: System Settings, General, Login Items. Switch ALM Lifeline on there.',
    comment: 'Hidden in the tray until it is needed',
  },

  invalid: {
    tooLong: (limit: number) => `Use at most ${counts().format(limit)} characters here.`,
    singleLine: 'Use a single line without control characters.',
    country: 'Choose a country from the list.',
    outsideLine:
      'Use up to six digits, such as 0 or 9. Codes with * or # are never dialled: they can switch on features such as call forwarding.',
    internationalForm: 'Use + or the two to five digits that stand for it here, such as 00 or 011.',
    sipDomain: 'A SIP domain is a host name without spaces, such as phone.example.com.',
  },
} as const;
