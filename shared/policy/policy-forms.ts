/** The files that a policy is handed out in: for Linux, Windows and macOS. */
export const policyForms = ['json', 'reg', 'mobileconfig'] as const;

export type PolicyForm = (typeof policyForms)[number];
