import type { AppState, Opener } from '../ipc/app-state';
import { neutralName, toldName } from '../kept-names';
import { type Facts, factsSchema } from './facts-schema';
import { isLogLine } from './log-line';

/** What was found of the system, raw: whatever does not fit into {@link Facts} is cut down to it here. */
export interface Findings {
  readonly at: Date;
  readonly program: { readonly version: string; readonly packaged: boolean; readonly standIn: string | null };
  readonly runtime: { readonly electron: string; readonly chromium: string; readonly node: string };
  readonly system: Readonly<Record<'name' | 'session' | 'desktop' | 'locale', string>>;
  /** Absent where the program could not be put together. It may hold whatever a person entered. */
  readonly state?: AppState | undefined;
  readonly tray: boolean | undefined;
  readonly storage: {
    readonly state: Facts['storage']['state'];
    /** Every file of the folder, under whatever name. */
    readonly files: readonly { readonly name: string; readonly kind: string; readonly bytes: number }[];
  };
  /** Lines as the log has them, or anything else. */
  readonly log: readonly string[];
}

const mostFiles = 60;

const label = (found: string) => found.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '').slice(0, 60);
const version = (found: string) => found.replace(/[^\w.+-]/g, '').slice(0, 40) || 'unknown';
const kinds = ['file', 'folder', 'link'] as const;

/**
 * Picks from what was found the facts that diagnostics may tell, one by one.
 *
 * @param redact - through which everything passes that others have worded: names of programs and systems, lines of the log
 */
export function diagnosticsFacts(found: Findings, redact: (text: string) => string): Facts {
  const { state, storage, tray } = found;
  const told = (text: string) => label(redact(label(text)));
  const opener = ({ state: isFound, ...rest }: Opener) =>
    'name' in rest ? { state: isFound, name: told(rest.name) } : { state: isFound };
  const own = storage.files
    .map((file) => ({ ...file, name: neutralName(file.name) }))
    .filter(({ name }) => toldName.test(name))
    .slice(0, mostFiles);
  return factsSchema.parse({
    at: found.at.toISOString(),
    program: {
      version: version(found.program.version),
      packaged: found.program.packaged,
      standIn: found.program.standIn === null ? null : version(found.program.standIn),
    },
    runtime: {
      electron: version(found.runtime.electron),
      chromium: version(found.runtime.chromium),
      node: version(found.runtime.node),
    },
    system: {
      name: told(found.system.name),
      session: told(found.system.session),
      desktop: told(found.system.desktop),
      locale: version(found.system.locale),
    },
    ...(state && {
      desk: {
        way: state.settings.dialPlan.way,
        openers: {
          dial: opener(state.openers.dial),
          mail: opener(state.openers.mail),
          mailFile: opener(state.openers.mailFile),
        },
        keyring: state.pin.keyring,
        pin: state.pin.state,
        shortcut: state.shortcut,
        tray: tray === undefined ? 'unknown' : tray ? 'yes' : 'no',
        notices: state.notices.length,
      },
    }),
    storage: {
      state: storage.state,
      files: own.map(({ name, kind, bytes }) => ({
        name,
        kind: kinds.find((known) => known === kind) ?? 'other',
        bytes,
      })),
      others: storage.files.length - own.length,
    },
    log: found.log.filter(isLogLine).map((line) => {
      const [at = '', ...words] = line.split(' ');
      return `${at} ${redact(words.join(' '))}`.slice(0, 1_000);
    }),
  });
}
