/** What else helps support, in the order in which it stands in a request; the last two are the machine's own facts. */
export const extraKinds = ['version', 'began', 'affected', 'tried', 'system', 'time-zone'] as const;

export type ExtraKind = (typeof extraKinds)[number];
