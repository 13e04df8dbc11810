import { homedir, userInfo } from 'node:os';
import { app } from 'electron';
import { redactor, type Secrets } from '../../../shared/diagnostics/redact';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { sayOnStandardError } from './faults';
import { type Log, openLog } from './log';

/** What the system gives, or nothing: some accounts have no name, and a home folder may be gone. */
function orElse<Value>(ask: () => Value, otherwise: Value): Value {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** Opens the log in the user data folder, redacted by what is known at each entry. */
export function openFaultLog(known: () => Partial<Secrets>): Log {
  return openLog(
    orElse<string | undefined>(() => app.getPath('userData'), undefined),
    (line) => orElse(() => redactNow(known)(line), '[…]'),
    sayOnStandardError,
  );
}

/** The redactor of this moment. Where what is known cannot be told, all that can be found by its form still goes. */
function redactNow(known: () => Partial<Secrets>): (line: string) => string {
  return redactor({
    pins: [],
    details: [],
    home: orElse(homedir, ''),
    user: orElse(() => userInfo().username, ''),
    published: [builtInGuide.mailbox, ...builtInGuide.lines.flatMap(({ e164, national = e164 }) => [e164, national])],
    ...orElse(known, {}),
  });
}
