/** The guides: what is known of each product's support. */
export const guidesText = {
  guides: {
    unknown: 'That guide isn’t here any more. Choose another one.',
    nothingToUndo: 'There’s nothing left to undo.',
    noIdentifier: 'This guide names nothing that support knows you by.',
  },
} as const;
