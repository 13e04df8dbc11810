/** The element of every page in which main writes the state of the moment, so that the first paint waits for no message. */
export const pageStateId = 'app-state';

/** What ends the address of the emergency card that is for every product. */
export const everyProduct = '#all';
