/** Where Windows has the policies of this program. */
export const registryKey = 'Software\\Policies\\ALM Lifeline';

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A text as registry files write several lines: in hexadecimal, as UTF-16. */
function inHex(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return units.flatMap((unit) => [unit & 0xff, unit >> 8].map((byte) => byte.toString(16).padStart(2, '0'))).join(',');
}

function written(value: unknown): string | undefined {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (typeof value !== 'string') return undefined;
  return value.includes('\n') ? `hex(7):${inHex(`${value.split('\n').join('\0')}\0\0`)}` : quoted(value);
}

function sections(key: string, parts: Parts): readonly string[] {
  const values = Object.entries(parts).flatMap(([name, value]) => {
    const text = written(value);
    return text === undefined ? [] : [`${quoted(name)}=${text}`];
  });
  const groups = Object.entries(parts).flatMap(([name, value]) => {
    const group = Array.isArray(value) ? Object.fromEntries(value.map((each, at) => [String(at + 1), each])) : value;
    return isParts(group) ? sections(`${key}\\${name}`, group) : [];
  });
  return [...(values.length > 0 ? [[`[${key}]`, ...values, ''].join('\r\n')] : []), ...groups];
}

/** A policy as a file that the registry editor imports, for the whole computer. To be written as UTF-16 with its mark. */
export function registryFile(policy: object): string {
  const parts = sections(`HKEY_LOCAL_MACHINE\\${registryKey}`, { ...policy });
  return ['\uFEFFWindows Registry Editor Version 5.00', '', ...parts].join('\r\n');
}

const fromHex = (hex: string) => {
  const bytes = hex.split(',').map((byte) => Number.parseInt(byte, 16) || 0);
  const units = Array.from(
    { length: bytes.length >> 1 },
    (_, at) => (bytes[at * 2] ?? 0) + ((bytes[at * 2 + 1] ?? 0) << 8),
  );
  return units.map((unit) => String.fromCharCode(unit)).join('');
};

const unescaped = (written: string) => written.replaceAll(/\\(["\\])/g, '$1');

/** A value of another type than a text; what no policy has, and a text that nothing closes, is null and named as such. */
function typedValue(written: string): unknown {
  const [, type = '', rest = ''] = /^(dword|hex(?:\(\w+\))?):(.*)$/.exec(written) ?? [];
  if (type === 'dword') return Number.parseInt(rest, 16);
  if (type === 'hex(7)') return fromHex(rest).replace(/\0+$/, '').split('\0');
  return type === 'hex(2)' ? fromHex(rest).replace(/\0+$/, '') : null;
}

/** The group at a path of keys, made where there is none. */
function groupAt(root: Map<string, unknown>, keys: readonly string[]): Map<string, unknown> {
  return keys.reduce((group, key) => {
    const inner = group.get(key);
    if (inner instanceof Map) return inner;
    const made = new Map<string, unknown>();
    group.set(key, made);
    return made;
  }, root);
}

const asObject = (group: ReadonlyMap<string, unknown>): object =>
  Object.fromEntries([...group].map(([name, value]) => [name, value instanceof Map ? asObject(value) : value]));

/**
 * A key, or a value with its name; the default value of a key has none. A text goes on to its closing quote, whatever
 * lines are in it; another long value goes on after a backslash at the end of its line.
 */
const entry =
  /^(?:\[(?<key>.*)\]|(?:"(?<name>(?:[^"\\\r\n]|\\.)*)"|@)=(?:"(?<text>(?:[^"\\]|\\.)*)"|(?<typed>(?:[^\\\r\n]|\\(?:\r?\n)?)*)))$/gm;

/**
 * Reads a file that `reg export` has written.
 *
 * @param file - its text
 * @returns the values below {@link registryKey}, each key as a group; values of other types as null
 */
export function readRegistryFile(file: string): object {
  const root = new Map<string, unknown>();
  let group: Map<string, unknown> | undefined;
  for (const { groups: { key, name, text, typed = '' } = {} } of file.matchAll(entry)) {
    if (key !== undefined) {
      const at = key.toLowerCase().indexOf(registryKey.toLowerCase());
      const within = key.slice(at + registryKey.length).split('\\');
      group =
        at < 0
          ? undefined
          : groupAt(
              root,
              within.filter((part) => part !== ''),
            );
    }
    if (name === undefined) continue;
    const value =
      text === undefined ? typedValue(typed.replaceAll(/\\\r?\n\s*/g, '')) : unescaped(text).replaceAll('\r\n', '\n');
    group?.set(unescaped(name), value);
  }
  return asObject(root);
}
