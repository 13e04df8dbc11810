import type { EscalationStep } from '../../../shared/guide/rules-schema';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import { isOfCase, pending } from '../../../shared/promise/order';
import {
  type PromiseKind,
  promisedTime,
  promiseSchema,
  type SupportPromise,
} from '../../../shared/promise/promise-schema';
import { readWhen } from '../../../shared/promise/read-when';
import { failure, type Result, success } from '../../../shared/result';
import { monthComesFirst } from '../../../shared/text';
import type { Sentence } from '../../../shared/text/sentence';
import { openKeptItems } from '../../storage/kept-items';

/** The folder that the promises lie in, each in a file of its own. */
export const promisesFolder = 'promises';

/** More than anyone waits for at a time. */
const openLimit = 100;

/** How many are kept once they are done, for the case's history. */
const doneLimit = 100;

/** What a person types of a promise. */
interface TypedPromise {
  readonly what: PromiseKind;
  /** When, in words or as a time. */
  readonly when: string;
  /** The zone of the clock that the person sees. */
  readonly zone: string;
}

/** What support has promised, on disk before it is acknowledged. */
export interface PromiseStore {
  /** All of them, those that are done as well. They are read when first asked for. */
  list(): readonly SupportPromise[];
  /** Those that are not done, the first to come in front, as far as they were read. */
  pending(): SupportPromise[];
  /** Keeps a promise that was given in a call. @returns why not, such as a time that has passed */
  add(typed: TypedPromise, sheet: CallSheet): Result<SupportPromise>;
  /** Takes another time, or another kind, for a promise. */
  change(id: string, typed: TypedPromise): Result<SupportPromise>;
  /** Keeps the steps of an escalation, counted from when the case was opened: of those that are due, the last alone. */
  escalate(steps: readonly EscalationStep[], since: Date, zone: string, sheet: CallSheet): Result<undefined>;
  /** Ends the escalations of a case that is resolved. */
  caseClosed(closed: Pick<CallSheet, 'guide' | 'caseNumber' | 'id'>): void;
  done(id: string): Result<undefined>;
  /** Has it reminded of later, counted from now. */
  snooze(id: string, minutes: number): Result<SupportPromise>;
  /** Takes back the last change, as long as the program runs. */
  undo(): Result<undefined>;
  /** Remembers that the person was reminded of some. What the disk refuses holds until the program ends. */
  told(ids: readonly string[]): void;
  /** Remembers that the reminders of some came too early to count. */
  toldEarly(ids: readonly string[]): void;
  /** Takes the case number of a call, which often comes after the promise. */
  nameCase(entry: string, caseNumber: string): void;
  onChange(listener: () => void): void;
}

interface Surroundings {
  /** Told what happened to files that can't be used. */
  readonly say: (sentence: Sentence) => void;
  readonly now: () => Date;
}

const unknown = () => failure('unknown-promise');

/** Opens the promises in a folder. */
export function openPromises(folder: string, { say, now }: Surroundings): PromiseStore {
  const items = openKeptItems<SupportPromise>({
    folder,
    name: promisesFolder,
    formerList: promisesFolder,
    schema: promiseSchema,
    // Without its time, its number and its call it would be no promise.
    empty: (id, stored) => {
      const at = promisedTime(stored);
      return {
        id,
        what: 'call-back',
        zone: 'UTC',
        caseNumber: '',
        guide: 'alm',
        state: 'open',
        isTold: false,
        ...(at === undefined ? {} : { remindAt: at }),
      };
    },
    limit: openLimit + doneLimit,
    tooMany: { of: 'promises', limit: openLimit },
    backups: 1,
    say,
  });
  const listeners: (() => void)[] = [];
  let all: readonly SupportPromise[] | undefined;
  /** The last one that was changed, as it was; without a former one it was new. */
  let before: { readonly id: string; readonly former: SupportPromise | undefined } | undefined;

  const list = () => {
    all ??= items.list();
    return all;
  };
  const find = (id: string) => list().find((promise) => promise.id === id);
  const announce = () => {
    for (const listener of listeners) listener();
  };

  /** Keeps a promise, new or changed, on disk first. */
  const put = (promise: SupportPromise): Result<undefined> => {
    const former = find(promise.id);
    const kept = items.save(promise);
    if (!kept.ok) return kept;
    before = { id: promise.id, former };
    all = [...list().filter(({ id }) => id !== promise.id), promise];
    announce();
    return success(undefined);
  };
  const putAndGive = (promise: SupportPromise): Result<SupportPromise> => {
    const kept = put(promise);
    return kept.ok ? success(promise) : kept;
  };
  const take = (id: string): Result<undefined> => {
    const removed = items.remove(id);
    if (removed.ok) all = list().filter((promise) => promise.id !== id);
    return removed;
  };

  /** Changes what is no decision of the person. What the disk refuses holds until the program ends. */
  const amend = (
    isMeant: (promise: SupportPromise) => boolean,
    change: Partial<Pick<SupportPromise, 'isTold' | 'toldAt' | 'caseNumber' | 'state'>>,
  ) => {
    if (!list().some(isMeant)) return;
    all = list().map((promise) => {
      if (!isMeant(promise)) return promise;
      const amended = { ...promise, ...change };
      items.save(amended);
      return amended;
    });
    announce();
  };

  /** The oldest of those that are done make room. */
  const makeRoom = () => {
    const done = list().filter(({ state }) => state === 'done');
    const oldest = done.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, Math.max(0, done.length - doneLimit + 1));
    for (const { id } of oldest) take(id);
  };
  const timed = (typed: TypedPromise) => {
    const when = readWhen(typed.when, now(), typed.zone, monthComesFirst());
    if (!when.ok) return when;
    const at = when.value.at.toISOString();
    return success({
      what: typed.what,
      at,
      zone: when.value.zone,
      remindAt: at,
      isTold: false,
      state: 'open',
    } as const);
  };

  return {
    list: () => list(),
    pending: () => [...pending(all ?? [])],
    add(typed, sheet) {
      const time = timed(typed);
      if (!time.ok) return time;
      if (pending(list()).length >= openLimit) return failure('too-many', { of: 'promises', limit: openLimit });
      makeRoom();
      const { caseNumber, guide, line, id: entry } = sheet;
      return putAndGive({ id: crypto.randomUUID(), ...time.value, caseNumber, guide, line: line.id, entry });
    },
    change(id, typed) {
      const promise = find(id);
      if (!promise) return unknown();
      const time = timed(typed);
      return time.ok ? putAndGive({ ...promise, ...time.value }) : time;
    },
    escalate(steps, since, zone, sheet) {
      const timed = steps
        .map((step) => ({ step, at: new Date(since.getTime() + step.afterMinutes * 60_000) }))
        .toSorted((a, b) => a.at.getTime() - b.at.getTime());
      const wanted = timed.slice(
        Math.max(
          0,
          timed.findLastIndex(({ at }) => at <= now()),
        ),
      );
      const { caseNumber, guide, line, id: entry } = sheet;
      // Another call about the case may have asked for them already.
      const waitedFor = pending(list()).filter((promise) => promise.what === 'escalation' && isOfCase(promise, sheet));
      const isWaitedFor = ({ at, step }: (typeof wanted)[number]) =>
        waitedFor.some((promise) => promise.at === at.toISOString() && promise.step?.whom === step.whom);
      const missing = wanted.filter((each) => !isWaitedFor(each));
      if (pending(list()).length + missing.length > openLimit)
        return failure('too-many', { of: 'promises', limit: openLimit });
      makeRoom();
      for (const { step, at: moment } of missing) {
        const at = moment.toISOString();
        const { whom, say: words } = step;
        const kept = put({
          id: crypto.randomUUID(),
          at,
          zone,
          what: 'escalation',
          step: words === undefined ? { whom } : { whom, say: words },
          caseNumber,
          guide,
          line: line.id,
          entry,
          state: 'open',
          remindAt: at,
          isTold: false,
        });
        if (!kept.ok) return kept;
      }
      return success(undefined);
    },
    caseClosed(closed) {
      amend((promise) => promise.what === 'escalation' && promise.state !== 'done' && isOfCase(promise, closed), {
        state: 'done',
      });
    },
    done(id) {
      const promise = find(id);
      return promise ? put({ ...promise, state: 'done' }) : unknown();
    },
    snooze(id, minutes) {
      const promise = find(id);
      if (!promise) return unknown();
      // Counted from its time where that is yet to come: it never makes a reminder earlier.
      const from = Math.max(now().getTime(), Date.parse(promise.remindAt));
      const remindAt = new Date(from + minutes * 60_000).toISOString();
      return putAndGive({ ...promise, state: 'snoozed', remindAt, isTold: false });
    },
    undo() {
      if (!before) return failure('nothing-to-undo', { of: 'promises' });
      const { id, former } = before;
      const undone = former ? put(former) : take(id);
      if (!undone.ok) return undone;
      before = undefined;
      announce();
      return success(undefined);
    },
    told: (ids) =>
      amend(({ id, isTold }) => ids.includes(id) && !isTold, { isTold: true, toldAt: now().toISOString() }),
    toldEarly: (ids) => amend(({ id, isTold }) => ids.includes(id) && isTold, { isTold: false }),
    nameCase: (entry, caseNumber) =>
      amend((promise) => promise.entry === entry && promise.caseNumber !== caseNumber, { caseNumber }),
    onChange: (listener) => listeners.push(listener),
  };
}
