/** The two wires between the wings; what may travel on them is the contract's to say. */
export const callChannel = 'lifeline:call';
export const eventChannel = 'lifeline:event';
