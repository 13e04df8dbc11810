/** The ways a desk can dial. */
export const ways = ['tel', 'teams', 'zoom', 'webex', 'callto', 'sip', 'by-hand'] as const;

export type Way = (typeof ways)[number];
