// The characters that make an argument need quotes (Desktop Entry Specification, "The Exec key").
const reserved = /[\s"'\\><~|&;$*?#()`]/;

// Values of type string know these escapes (same specification, "Possible value types").
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

const unescaped: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', t: '\t', r: '\r', s: ' ' };

const asValue = (text: string) => text.replace(/[\\\n\t\r]/g, (character) => escapes[character] ?? character);

function quoted(argument: string): string {
  const literal = argument.replaceAll('%', '%%');
  return argument === '' || reserved.test(argument) ? `"${literal.replace(/["`$\\]/g, '\\$&')}"` : literal;
}

/**
 * A command as the value of the `Exec` key: arguments quoted first, then escaped as any string is.
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
 *
 * @param command - the program and its arguments, as they are to arrive
 */
export function execValue(command: readonly string[]): string {
  return asValue(command.map(quoted).join(' '));
}

/** The program of a command as the value of the `TryExec` key, which is a path and not quoted. */
export function tryExecValue([program = '']: readonly string[]): string {
  return asValue(program);
}

/** The program that a value of the `Exec` key starts; empty where there is none. Undoes {@link execValue}. */
export function programOf(exec: string): string {
  const written = exec.replace(/\\([\\ntrs])/g, (_all, letter: string) => unescaped[letter] ?? letter);
  const [, inQuotes, bare = ''] = /^\s*(?:"((?:\\.|[^"\\])*)"|([^\s"]+))/s.exec(written) ?? [];
  const literal = inQuotes === undefined ? bare : inQuotes.replace(/\\(.)/gs, '$1');
  return literal.replaceAll('%%', '%');
}

/** The content of a desktop entry for an application. */
export function desktopEntry(keys: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ Type: 'Application', ...keys }).map(([key, value]) => `${key}=${value}`);
  return `[Desktop Entry]\n${lines.join('\n')}\n`;
}

/** The keys of a desktop entry's main group, values as they stand there. Comments and other groups are passed over. */
export function readDesktopEntry(content: string): Readonly<Record<string, string>> {
  const [, group = ''] = /(?:^|\n)\[Desktop Entry\][^\n]*\n([\s\S]*?)(?=\n\[|$)/.exec(`${content}\n`) ?? [];
  const pairs = [...group.matchAll(/^([A-Za-z0-9-]+)[ \t]*=[ \t]*(.*)$/gm)];
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value.trim()]));
}
