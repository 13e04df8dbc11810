/** What became of a file that can't be used. */
const whereItIs = ({ aside, folder }: { aside: string | undefined; folder: string }) =>
  aside === undefined
    ? `ALM Lifeline can’t move it out of the way, so nothing is written over it and changes can’t be saved. Allow it to write to ${folder}.`
    : `The whole file is now ${aside} in ${folder}.`;

/** What went wrong, and what to do. */
export const failuresText = {
  disk: {
    'disk-full': (folder: string) =>
      `The disk is full, so this was not saved. Free some space on the disk of ${folder} and try again; what you typed is still here.`,
    'read-only': (folder: string) =>
      `The folder ${folder} cannot be written to, so this was not saved. Ask for write access to it; what you typed is still here.`,
    busy: (folder: string) =>
      `Another program is using the file in ${folder}, so this was not saved. Close that program or wait a moment, then try again; what you typed is still here.`,
    'no-folder': (folder: string) =>
      `There is no folder ${folder} any more, so this was not saved. Bring it back or choose another one; what you typed is still here.`,
    'long-name': (folder: string) =>
      `The name is too long for a file in ${folder}, so this was not saved. Choose a shorter one; what you typed is still here.`,
    disk: (folder: string) =>
      `Writing to ${folder} failed, so this was not saved. What you typed is still here; try again.`,
  },

  saving: {
    replaceTitle: (file: string) => `Replace ${file}?`,
    replaceDetail: (folder: string) =>
      `There’s already a file with that name in ${folder}. What it holds now will be lost.`,
    replace: 'Replace',
    cancel: 'Cancel',
    isFolder: (file: string) => `${file} is a folder, so nothing was saved. Choose another name.`,
    notAFile: (file: string) =>
      `${file} is something other than a file, or a link that leads nowhere, so nothing was saved. Choose another name.`,
    isProtected: (file: string) => `You can’t write to ${file}, so it was left as it is. Choose another name.`,
    badName: (file: string) => `“${file}” can’t be the name of a file here, so nothing was saved. Choose another name.`,
  },

  keptFile: {
    /** Why a file can't be used. */
    reason: {
      'not-a-file': 'It isn’t a regular file.',
      'dangling-link': 'It’s a link to a file that isn’t there.',
      'too-large': 'It’s far larger than any file ALM Lifeline writes.',
      'no-permission': 'ALM Lifeline isn’t allowed to read it.',
      'not-text': 'It isn’t UTF-8 text.',
      'not-json': 'It isn’t valid JSON.',
      'not-ours': 'It isn’t in the form ALM Lifeline writes.',
      newer: 'A newer version of ALM Lifeline wrote it. That version will find it again.',
      unreadable: 'The system couldn’t read it.',
    },
    /** What stands in for a file that can't be used. */
    standIn: {
      backup: 'The newest good backup is in use.',
      nothing: 'ALM Lifeline started without it.',
    },
    unusable: (what: { file: string; aside: string | undefined; folder: string; reason: string; standIn: string }) =>
      `${what.file} can’t be used. ${what.reason} ${whereItIs(what)} ${what.standIn}`,
    dropped: (what: { file: string; aside: string | undefined; folder: string; values: readonly string[] }) =>
      `Part of ${what.file} can’t be used: ${what.values.join(', ')}. Everything else is in use. ${whereItIs(what)}`,
    several: ({ count, folder }: { count: number; folder: string }) =>
      `${count} files in ${folder} can’t be used as they are. What could be read of them is in use. Each of them is still there, with “set-aside” in its name.`,
    missing: (what: { file: string; folder: string; standIn: string }) =>
      `${what.file} is missing from ${what.folder}. ${what.standIn}`,
    editedMeanwhile: (what: { file: string; aside: string; folder: string }) =>
      `${what.file} was changed by something else while ALM Lifeline was running. That version is now ${what.aside} in ${what.folder}.`,
    newerIsBack: (what: { file: string; aside: string | undefined; folder: string }) =>
      `${what.file} from before you went back to an older version is in use again.${
        what.aside === undefined ? '' : ` The one used meanwhile is now ${what.aside} in ${what.folder}.`
      }`,
  },

  limits: {
    drafts: (limit: number) =>
      `You have ${limit} drafts, which is as many as ALM Lifeline keeps. Delete some, then try again; what you typed is still here.`,
    sheets: (limit: number) =>
      `${limit} call sheets are open, which is as many as ALM Lifeline keeps. Finish some of them first.`,
    journal: (megabytes: number) =>
      `The journal holds ${megabytes} MB, which is as much as ALM Lifeline keeps. Export it, delete entries you no longer need, then try again.`,
  },

  links: {
    refused: 'That link is not one that this program may open.',
    failed: 'The system could not open it. Copy it instead and use it by hand.',
    noDialler: 'This desk has no program for phone links. Key the number by hand, or copy it.',
    noMail: 'This desk has no mail program. Copy the message instead, and paste it where you write mail.',
    noMailLinks: 'This desk has no mail program for links. Open the draft file instead.',
  },

  budget: {
    tooFast: 'That’s too much at once. Wait a moment, then try again.',
    busy: 'Finish what’s already open first, then try again.',
  },

  ipc: {
    tooLarge: 'The request is too large.',
    unknownCall: 'The program does not know that request.',
    badRequest: (field: string, reason: string) =>
      `${field === '' ? 'The request' : `“${field}”`} does not fit: ${reason}`,
    foreignSender: 'Requests are only taken from the program’s own window.',
    unexpected: 'Something unexpected went wrong. Nothing was lost; try again.',
  },
} as const;
