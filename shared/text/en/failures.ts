import { programText } from './program';
import { settingsText } from './settings';

/** What became of a file that can't be used. */
const whereItIs = ({ aside, folder }: { aside: string | undefined; folder: string }) =>
  aside === undefined
    ? `ALM Lifeline can’t replace the file, so it can’t save changes. Allow it to write to ${folder}, and check that the disk isn’t full.`
    : `We saved the whole file as ${aside} in ${folder}.`;

/** What a person knows a kept value as; what is not here is never entered by one. */
const valueNames: Readonly<Record<string, string>> = {
  contactName: settingsText.settings.contactName,
  company: settingsText.settings.company,
  contactPhone: settingsText.settings.contactPhone,
  senderAddresses: settingsText.settings.senderAddress,
  product: settingsText.settings.product,
  productVersion: settingsText.settings.productVersion,
  country: settingsText.settings.country,
  savesPin: settingsText.settings.savesPin,
  clipboardSeconds: settingsText.settings.clipboardSeconds,
  journalDays: settingsText.settings.journalDays,
  hidesPinFromSharing: settingsText.settings.hidesPinFromSharing,
  language: programText.theme.writing,
  paletteShortcut: settingsText.shortcut.title,
  dialPlan: settingsText.dialPlan.title,
  way: settingsText.dialPlan.way,
  outsideLine: settingsText.dialPlan.outsideLine,
  internationalForm: settingsText.dialPlan.internationalForm,
  deskCountry: settingsText.dialPlan.deskCountry,
  nationalWithinCountry: settingsText.dialPlan.national,
  sipDomain: settingsText.dialPlan.sipDomain,
};

/** Names values by what they are called on the screen; those without such a name are counted in by “part” alone. */
function namesOf(values: readonly string[]): string {
  const known = values.map((value) => {
    const names = value.split('.').map((part) => valueNames[part]);
    return names.findLast((name) => name !== undefined);
  });
  const names = [...new Set(known.filter((name) => name !== undefined))];
  return names.length === 0 ? '' : `: ${names.map((name) => `“${name}”`).join(', ')}`;
}

/** What went wrong, and what to do. */
export const failuresText = {
  disk: {
    'disk-full': (folder: string) =>
      `Not saved: the disk is full. Free some space for ${folder}, then try again. What you typed is still here.`,
    'read-only': (folder: string) =>
      `Not saved: you can’t write to ${folder}. Ask for write access to it. What you typed is still here.`,
    'file-in-use': (folder: string) =>
      `Not saved: another app is using the file in ${folder}. Close that app, then try again. What you typed is still here.`,
    'no-folder': (folder: string) =>
      `Not saved: the folder ${folder} is gone. Restore it or choose another one. What you typed is still here.`,
    'long-name': (folder: string) =>
      `Not saved: the file name is too long for ${folder}. Choose a shorter one. What you typed is still here.`,
    disk: (folder: string) => `Not saved: writing to ${folder} failed. Try again. What you typed is still here.`,
  },

  saving: {
    replaceTitle: (file: string) => `Replace ${file}?`,
    replaceDetail: (folder: string) =>
      `There’s already a file with that name in ${folder}. What it holds now will be lost.`,
    replace: 'Replace',
    cancel: 'Cancel',
    isFolder: (file: string) => `Not saved: ${file} is a folder. Choose another name.`,
    notAFile: (file: string) => `Not saved: ${file} isn’t a normal file, or is a broken link. Choose another name.`,
    isProtected: (file: string) => `Not saved: you can’t write to ${file}. Choose another name.`,
    tooLarge:
      'Not saved: this is too large to be saved. Leave something out, then try again. What you typed is still here.',
    badName: (file: string) => `Not saved: “${file}” isn’t allowed as a file name here. Choose another name.`,
  },

  keptFile: {
    /** Why a file can't be used. */
    reason: {
      'not-a-file': 'It isn’t a regular file.',
      'not-a-folder': 'It isn’t a folder.',
      'dangling-link': 'It’s a link to something that isn’t there.',
      'too-large': 'It’s too large to be a file of ALM Lifeline.',
      'no-permission': 'ALM Lifeline isn’t allowed to read it.',
      'not-trusted': 'Only an administrator may own it and write to it, and to its folder.',
      'not-text': 'It isn’t UTF-8 text.',
      'not-json': 'It isn’t valid JSON.',
      'not-ours': 'It isn’t in the form ALM Lifeline writes.',
      newer: 'It’s from a newer version of ALM Lifeline, which will find it again.',
      'in-use': 'Another app is using it.',
      unreadable: 'The system couldn’t read it.',
    },
    /** What stands in for a file that can't be used. */
    standIn: {
      backup: 'We’re using the latest good backup.',
      nothing: 'ALM Lifeline started without it.',
    },
    unusable: (what: { file: string; aside: string | undefined; folder: string; reason: string; standIn: string }) =>
      `${what.file} can’t be used. ${what.reason} ${whereItIs(what)} ${what.standIn}`,
    dropped: (what: { file: string; aside: string | undefined; folder: string; values: readonly string[] }) =>
      `Part of ${what.file} can’t be used${namesOf(what.values)}. Everything else works. ${whereItIs(what)}`,
    several: ({ count, folder }: { count: number; folder: string }) =>
      `${count} files in ${folder} are damaged. We use what can be read. The originals are still there, with “set-aside” in their names.`,
    missing: (what: { file: string; folder: string; standIn: string }) =>
      `${what.file} is missing from ${what.folder}. ${what.standIn}`,
    inUse: (what: { file: string; folder: string; standIn: string }) =>
      `Another app is using ${what.file} in ${what.folder}. Close that app, or we can’t save to the file. ${what.standIn}`,
    emptied: (what: { file: string; folder: string; standIn: string }) =>
      `${what.file} in ${what.folder} was emptied by something else. ${what.standIn}`,
    editedMeanwhile: (what: { file: string; aside: string; folder: string }) =>
      `Another app changed ${what.file} while ALM Lifeline was running. We saved that version as ${what.aside} in ${what.folder}.`,
    newerIsBack: (what: { file: string; aside: string | undefined; folder: string }) =>
      `We’re using ${what.file} from your newer version again.${
        what.aside === undefined ? '' : ` The one from the older version is now ${what.aside} in ${what.folder}.`
      }`,
  },

  limits: {
    drafts: (limit: number) =>
      `You’ve reached the limit of ${limit} drafts. Delete some, then try again. What you typed is still here.`,
    guides: (limit: number) => `You’ve reached the limit of ${limit} guides. Remove some, then try again.`,
    sheets: (limit: number) => `You’ve reached the limit of ${limit} open call sheets. Finish some first.`,
    promises: (limit: number) => `You’ve reached the limit of ${limit} open promises. Mark some as done first.`,
    journal: (megabytes: number) =>
      `The Journal is full (${megabytes} MB). Export it, delete entries you don’t need, then try again.`,
  },

  links: {
    refused: 'ALM Lifeline isn’t allowed to open that link.',
    failed: 'Your system couldn’t open it. Copy it instead.',
    noDialler: 'No calling app found. Dial it from a phone, or copy it.',
    noMail: 'No mail app found. Copy the message and paste it where you write email.',
    noMailLinks: 'No mail app here opens email links. Open the message as a file instead.',
  },

  budget: {
    tooFast: 'Too fast. Wait a moment, then try again.',
    busy: 'Finish what’s already open first, then try again.',
  },

  ipc: {
    tooLarge: 'That’s too much text. Shorten it, then try again.',
    unknownCall: 'That doesn’t work in this version. Restart ALM Lifeline, then try again.',
    badRequest: 'That can’t be saved as it is. Check what you entered and try again.',
    foreignSender: 'Only ALM Lifeline’s own window can do that.',
    unexpected: 'Something went wrong. Nothing is lost. Try again.',
  },
} as const;
