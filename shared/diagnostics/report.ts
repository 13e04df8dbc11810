import type { Facts } from './facts-schema';

type Rows = readonly (readonly [string, string])[];

const section = (title: string, rows: Rows) => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return [title, ...rows.map(([name, value]) => `  ${`${name}:`.padEnd(width + 2)}${value || 'unknown'}`)].join('\n');
};

const opener = ({ state, name }: { readonly state: string; readonly name?: string | undefined }) =>
  name === undefined ? state : `${state}, ${name}`;

const nothingOfDesk: Rows = [['Program', 'could not be put together']];

function deskRows(desk: Facts['desk']): Rows {
  if (!desk) return nothingOfDesk;
  return [
    ['Dials with', desk.way],
    ['Calling app', opener(desk.openers.dial)],
    ['Mail app', opener(desk.openers.mail)],
    ['App for mail files', opener(desk.openers.mailFile)],
    ['Keyring', desk.keyring],
    ['PIN state', desk.pin],
    ['Tray', desk.tray],
    ['Shortcut', desk.shortcut],
    ['Open notices', String(desk.notices)],
  ];
}

/**
 * Diagnostics as plain text, always in English: whoever reads them may not share the person's language.
 *
 * @param facts - all that is ever told
 */
export function diagnosticsText({ at, program, runtime, system, desk, storage, log }: Facts): string {
  const files = storage.files.map(
    ({ name, kind, bytes }) => [name, kind === 'file' ? `${bytes} bytes` : kind] as const,
  );
  return [
    `ALM Lifeline diagnostics, ${at}`,
    section('Program', [
      ['Version', `${program.version}${program.packaged ? '' : ' (not packaged)'}`],
      ['Electron', program.standIn === null ? runtime.electron : `${runtime.electron} (trial runtime)`],
      ['Chromium', runtime.chromium],
      ['Node', runtime.node],
    ]),
    section('System', [
      ['Name', system.name],
      ['Session', system.session],
      ['Desktop', system.desktop],
      ['Locale', system.locale],
    ]),
    section('Found here', deskRows(desk)),
    section('Files', [['Folder', storage.state], ...files, ['Others', String(storage.others)]]),
    ['Log', ...(log.length > 0 ? log.map((line) => `  ${line}`) : ['  nothing'])].join('\n'),
  ].join('\n\n');
}
