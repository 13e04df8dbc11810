/** The argument by which the program is started as its own helper; by itself, as `main/index.ts` loads next to nothing. */
export const keyringHelperSwitch = '--ask-keyring';
