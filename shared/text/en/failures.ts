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
    notJson: 'It is not valid JSON.',
    notOurs: 'It does not have the form that ALM Lifeline writes.',
    notSettings: 'It is not a settings file of ALM Lifeline.',
    newer: 'It was written by a newer version of ALM Lifeline.',
    badValue: (field: string, reason: string) => `The value of “${field}” does not fit: ${reason}.`,
    setAside: (what: { file: string; aside: string; folder: string; reason: string; restored: boolean }) =>
      `${what.file} could not be used. ${what.reason} It was set aside as ${what.aside} in ${what.folder}, and ${
        what.restored ? 'the newest good backup is in use.' : 'the program started afresh.'
      }`,
    unreadable: ({ file, folder }: { file: string; folder: string }) =>
      `${file} in ${folder} could not be read or set aside. Nothing is written over it, so changes cannot be saved: make the folder one that this program may write to, then start it again.`,
  },

  links: {
    refused: 'That link is not one that this program may open.',
    failed: 'The system could not open it. Copy it instead and use it by hand.',
    noDialler: 'This desk has no program for phone links. Key the number by hand, or copy it.',
    noMail: 'This desk has no mail program. Copy the message instead, and paste it where you write mail.',
    noMailLinks: 'This desk has no mail program for links. Open the draft file instead.',
  },

  ipc: {
    unknownCall: 'The program does not know that request.',
    badRequest: (field: string, reason: string) =>
      `${field === '' ? 'The request' : `“${field}”`} does not fit: ${reason}`,
    foreignSender: 'Requests are only taken from the program’s own window.',
    unexpected: 'Something unexpected went wrong. Nothing was lost; try again.',
  },
} as const;
