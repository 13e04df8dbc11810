import type { CallName } from '../../shared/ipc/contract';
import type { Result } from '../../shared/result';
import { createGate, type Gate, type GateLimits, steadyClock } from '../system/budgets/gate';

/**
 * What a page may ask for, in which time. Far more than a person does, however fast; what a page that was taken over does
 * beyond it comes to nothing. docs/security.md gives the figures.
 */
export const callLimits = {
  /** Reading costs some CPU and nothing else. */
  read: { allowances: [{ burst: 100, perSecond: 20 }] },
  /** The whole of it, which may be large: who turns to it again and again waits a little. */
  list: { allowances: [{ burst: 5, perSecond: 1 }], waiting: 10 },
  /** The journal is fetched page after page. */
  page: { allowances: [{ burst: 500, perSecond: 50 }], waiting: 20 },
  choice: { allowances: [{ burst: 20, perSecond: 4 }] },
  removal: { allowances: [{ burst: 10, perSecond: 2 }] },
  pin: { allowances: [{ burst: 10, perSecond: 1 }] },
  clipboard: {
    allowances: [
      { burst: 10, perSecond: 1 },
      { burst: 60, perSecond: 0.2 },
    ],
  },
  /** Written as it is typed: what comes faster, as from a text expander, waits for its turn. */
  settings: { allowances: [{ burst: 60, perSecond: 30 }], waiting: 50 },
  drafts: { allowances: [{ burst: 60, perSecond: 30 }], waiting: 50 },
  sheets: { allowances: [{ burst: 60, perSecond: 30 }], waiting: 50 },
  journal: { allowances: [{ burst: 60, perSecond: 30 }], waiting: 50 },
  /** Less than `openLink` allows all together, so that the tray can dial whatever a page does. */
  dial: {
    allowances: [
      { burst: 3, perSecond: 0.5 },
      { burst: 20, perSecond: 0.05 },
    ],
    inFlight: 3,
  },
  mail: {
    allowances: [
      { burst: 3, perSecond: 0.5 },
      { burst: 20, perSecond: 0.05 },
    ],
    inFlight: 3,
  },
  portal: {
    allowances: [
      { burst: 3, perSecond: 0.5 },
      { burst: 20, perSecond: 0.05 },
    ],
    inFlight: 3,
  },
  /** Each shows a dialog of the system or a window of its own, so there is one at a time. */
  dialog: {
    allowances: [
      { burst: 5, perSecond: 0.5 },
      { burst: 20, perSecond: 0.05 },
    ],
    inFlight: 1,
  },
  /** A window that comes takes the focus. */
  palette: {
    allowances: [
      { burst: 10, perSecond: 1 },
      { burst: 30, perSecond: 0.1 },
    ],
  },
  system: { allowances: [{ burst: 5, perSecond: 0.5 }] },
  /** Starts programs that ask the system, each time somebody turns to writing. */
  look: { allowances: [{ burst: 10, perSecond: 0.5 }] },
  /** A page tells of each fault once and then counts. */
  fault: { allowances: [{ burst: 50, perSecond: 2 }] },
} as const satisfies Readonly<Record<string, GateLimits>>;

type Kind = keyof typeof callLimits;

/** The budget of each call; those of one kind share it. A call without one does not compile. */
export const budgetOf: Readonly<Record<CallName, Kind>> = {
  'state.read': 'read',
  'view.ready': 'read',
  'notice.dismiss': 'choice',
  'fault.report': 'fault',
  'diagnostics.read': 'system',
  'diagnostics.copy': 'clipboard',
  'settings.change': 'settings',
  'settings.take-suggestion': 'choice',
  'settings.export-policy': 'dialog',
  'settings.export': 'dialog',
  'settings.choose-import': 'dialog',
  'settings.apply-import': 'choice',
  // A key that is held comes as fast as typing.
  'zoom.change': 'settings',
  'window.close': 'choice',
  'about.read': 'read',
  'licences.read': 'list',
  'folder.show': 'portal',
  'everything.erase': 'dialog',
  'severity.choose': 'choice',
  'pin.keep': 'pin',
  'pin.look': 'read',
  'pin.retry': 'pin',
  'pin.reveal': 'pin',
  'pin.hide': 'choice',
  'pin.copy': 'clipboard',
  'pin.forget': 'pin',
  'pin.restore': 'pin',
  'call.dial': 'dial',
  'call.test': 'dial',
  'contact.call': 'dial',
  'contact.copy': 'clipboard',
  'number.copy': 'clipboard',
  'number.report': 'clipboard',
  'portal.open': 'portal',
  'newer.open': 'portal',
  'newer.copy': 'clipboard',
  // Whatever it runs: it may dial.
  'palette.run': 'dial',
  'palette.open': 'palette',
  'palette.close': 'palette',
  'palette.copy-command': 'clipboard',
  'startup.read': 'read',
  'startup.choose': 'system',
  'contacts.save': 'dialog',
  'card.save': 'dialog',
  'card.print': 'dialog',
  'guide.offered': 'list',
  'guide.list': 'list',
  'guide.choose': 'choice',
  'guide.save': 'choice',
  'guide.replace': 'choice',
  'guide.remove': 'choice',
  'guide.export': 'dialog',
  'guide.lastChange': 'read',
  'guide.undo': 'choice',
  'draft.list': 'list',
  'draft.save': 'drafts',
  'draft.secrets': 'drafts',
  // In line with the saves, so that none that waits brings a draft back.
  'draft.discard': 'drafts',
  'email.look': 'look',
  'email.open': 'mail',
  'email.open-file': 'mail',
  'email.save-file': 'dialog',
  'email.copy': 'clipboard',
  'ticket.copy': 'clipboard',
  // It copies as well, but what it opens is the scarcer of the two.
  'ticket.copy-and-open': 'portal',
  'ticket.note': 'journal',
  'machine.read': 'read',
  'sheet.list': 'read',
  'sheet.save': 'sheets',
  'sheet.finish': 'removal',
  'sheet.reopen': 'removal',
  'promise.add': 'choice',
  'promise.change': 'choice',
  'promise.done': 'choice',
  'promise.snooze': 'choice',
  'promise.undo': 'choice',
  'escalation.start': 'choice',
  'promise.call': 'dial',
  'promise.call-next': 'dial',
  'menu.correct': 'choice',
  'journal.find': 'page',
  'journal.edit': 'journal',
  'journal.remove': 'removal',
  'journal.restore': 'removal',
  'journal.copy-case': 'clipboard',
  'case.copy': 'clipboard',
  'case.save': 'dialog',
  'journal.clear': 'removal',
  'journal.export': 'dialog',
};

export interface CallBudgets {
  /** Does what a call asks for, within its budget. */
  through<Value>(name: CallName, work: () => Result<Value> | Promise<Result<Value>>): Promise<Result<Value>>;
}

/**
 * The budgets of all calls, full.
 *
 * @param now - a clock in milliseconds
 */
export function createCallBudgets(now = steadyClock): CallBudgets {
  const gates = new Map<Kind, Gate>();
  const gateOf = (kind: Kind): Gate => {
    const gate = gates.get(kind) ?? createGate(callLimits[kind], now);
    gates.set(kind, gate);
    return gate;
  };
  return { through: (name, work) => gateOf(budgetOf[name]).through(work) };
}
