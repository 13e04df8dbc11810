/** The program's screens, in the order in which they are offered. */
export const features = ['call', 'write', 'numbers', 'journal', 'settings'] as const;

export type Feature = (typeof features)[number];

/** Everything that the main window can show: the screens, and what is looked up about the program itself. */
export const views = [...features, 'help', 'about', 'news', 'guides'] as const;

export type View = (typeof views)[number];
