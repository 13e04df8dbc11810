import type { Handlers } from '../../../shared/ipc/contract';
import { caseKey, casesOf } from '../../../shared/journal/cases';
import { dialCommand } from '../../../shared/palette/dial-command';
import { failure } from '../../../shared/result';
import type { Desk } from '../../desk/desk';
import type { RunCommand } from '../../desk/desk-actions';

type Names =
  | 'promise.add'
  | 'promise.change'
  | 'promise.done'
  | 'promise.snooze'
  | 'promise.undo'
  | 'escalation.start'
  | 'promise.call'
  | 'promise.call-next';

/** What support has promised for a time. */
export function promiseHandlers({ promises, sheets, shelf, journal }: Desk, run: RunCommand): Pick<Handlers, Names> {
  return {
    'promise.add': ({ sheet: id, ...typed }) => {
      const sheet = sheets.list().find((open) => open.id === id);
      return sheet ? promises.add(typed, sheet) : failure('unknown-sheet');
    },
    'promise.change': ({ id, ...typed }) => promises.change(id, typed),
    'promise.done': ({ id }) => promises.done(id),
    'promise.snooze': ({ id, minutes }) => promises.snooze(id, minutes),
    'promise.undo': promises.undo,
    'escalation.start': ({ sheet: id, zone }) => {
      const sheet = sheets.list().find((open) => open.id === id);
      if (!sheet) return failure('unknown-sheet');
      const steps = shelf.find(sheet.guide)?.escalation;
      if (!steps) return failure('no-escalation');
      // The case may have been opened in an earlier call.
      const all = journal.matching({ query: '', channel: 'all' });
      const key = caseKey(sheet);
      const earlier = all.ok && key !== undefined ? casesOf(all.value).find((each) => each.key === key) : undefined;
      return promises.escalate(steps, new Date(earlier?.opened ?? sheet.dialledAt), zone, sheet);
    },
    'promise.call-next': () => run('promised'),
    'promise.call': ({ id }) => {
      const promise = promises.list().find((each) => each.id === id);
      return promise ? run(dialCommand(promise.guide, promise.line)) : failure('unknown-promise');
    },
  };
}
