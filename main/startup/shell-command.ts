/** A command as a person pastes it into a shell or into a desktop's keyboard settings (POSIX shell, 2.2 Quoting). */
export function shellCommand(command: readonly string[]): string {
  return command
    .map((argument) => (/^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`))
    .join(' ');
}
