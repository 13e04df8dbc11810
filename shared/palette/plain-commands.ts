/** What can be asked for besides dialling a number, in the order in which it is offered. */
export const plainCommands = [
  'severity-one',
  'copy-pin',
  'write',
  'portal',
  'numbers',
  'guides',
  'journal',
  'settings',
  'card',
  'help',
  'news',
  'about',
  'open',
  'quit',
] as const;
