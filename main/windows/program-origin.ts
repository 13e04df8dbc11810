/** The scheme that serves the program's own files and nothing else. */
export const programScheme = 'lifeline';

/** The one origin whose messages main listens to. */
export const programOrigin = `${programScheme}://program`;
