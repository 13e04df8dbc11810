import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../shared/ipc/contract';
import { calls } from '../../shared/ipc/contract';
import { failure, success } from '../../shared/result';
import { fieldLimit } from '../../shared/settings/schema';
import { text } from '../../shared/text';
import { wordFailure } from '../../shared/text/word-failure';
import { openLog } from '../system/log/log';
import { answer as answerWithin } from './answer';
import { createCallBudgets } from './call-budgets';

const unused = () => {
  throw new TypeError('PIN 345');
};

const printed = vi.fn();
const log = openLog(undefined, (line) => line, printed);

/** Handlers of which a test needs one; any other fails. */
function handlersWith(some: Partial<Handlers>): Handlers {
  return new Proxy({ ...some } as Handlers, {
    get: (target, name, receiver) => Reflect.get(target, name, receiver) ?? unused,
  });
}

const answer = (handlers: Handlers, name: unknown, request: unknown) =>
  answerWithin(handlers, name, request, createCallBudgets(), log.enter);

test('a request reaches its handler as the contract describes it', async () => {
  const dial = vi.fn(() => success({ handedTo: 'system' as const }));
  const request = { line: 'uk', despiteDoubt: false };
  expect(await answer(handlersWith({ 'call.dial': dial }), 'call.dial', request)).toEqual({
    ok: true,
    value: { handedTo: 'system' },
  });
  expect(dial).toHaveBeenCalledWith(request);
});

test('what a handler refuses comes back with its facts', async () => {
  const handlers = handlersWith({ 'pin.reveal': async () => failure('no-pin', { name: 'PIN' }) });
  expect(await answer(handlers, 'pin.reveal', undefined)).toEqual(failure('no-pin', { name: 'PIN' }));
});

describe('a call that the contract does not know', () => {
  test.each([
    '',
    'call',
    'call.dial ',
    'CALL.DIAL',
    '__proto__',
    'constructor',
    'toString',
    7,
    null,
    undefined,
    {},
    ['call.dial'],
  ])('%j is refused', async (name) => {
    expect(await answer(handlersWith({}), name, undefined)).toMatchObject({
      ok: false,
      error: { code: 'unknown-call' },
    });
  });
});

test.each([
  [undefined],
  [null],
  ['uk'],
  [{ line: 'uk' }],
  [{ line: 7, despiteDoubt: false }],
  [{ line: 'uk', despiteDoubt: false, url: 'tel:112' }],
])('the request %j reaches no handler, and the answer names nothing of the code', async (request) => {
  const dial = vi.fn(() => success({ handedTo: 'system' as const }));
  const answered = await answer(handlersWith({ 'call.dial': dial }), 'call.dial', request);
  expect(answered).toEqual(failure('bad-request'));
  expect(dial).not.toHaveBeenCalled();
});

test.each([
  [{ dialPlan: { outsideLine: 'x' } }, text.invalid.outsideLine],
  [{ dialPlan: { internationalForm: '+0' } }, text.invalid.internationalForm],
  [{ dialPlan: { sipDomain: 'a b' } }, text.invalid.sipDomain],
  [{ dialPlan: { deskCountry: 'Germany' } }, text.invalid.country],
  [{ company: 'a\nb' }, text.invalid.singleLine],
  [{ company: 'x'.repeat(fieldLimit + 1) }, text.invalid.tooLong(fieldLimit)],
  [{ dialPlan: { way: 'smoke' } }, text.ipc.badRequest],
  [{ colour: 7 }, text.ipc.badRequest],
])('a setting that is not taken is answered with the reason alone: %j', async (change, reason) => {
  const answered = await answer(handlersWith({}), 'settings.change', change);
  expect(answered).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(answered.ok ? '' : wordFailure(answered.error)).toBe(reason);
});

test.each([
  [{ company: 'a\nb' }, { code: 'not-one-line', facts: {} }],
  [{ cover: { alm: { ends: '2026-02-30', isAuthorised: 'yes' } } }, { code: 'no-such-date', facts: {} }],
  [{ paletteShortcut: 'Strg+K' }, { code: 'shortcut-unknown', facts: { part: 'Strg' } }],
  [{ paletteShortcut: 'K' }, { code: 'shortcut-bare', facts: {} }],
])('what is wrong with a setting crosses as a code and its facts, in nobody’s language: %j', async (change, wrong) => {
  expect(await answer(handlersWith({}), 'settings.change', change)).toEqual({
    ok: false,
    error: { code: 'bad-request', facts: { wrong } },
  });
});

test.each(Object.keys(calls))('whatever is wrong in %s, no name of a field is in the answer', async (name) => {
  for (const wrong of [{ strangeField: 1 }, { id: 7 }, 7]) {
    const answered = await answer(handlersWith({}), name, wrong);
    expect(answered).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(JSON.stringify(answered)).not.toMatch(/strangeField|expected|nvalid|[a-z][A-Z]/);
  }
});

describe('what goes wrong inside', () => {
  beforeEach(() => {
    printed.mockReset();
  });

  test('is told without what was thrown, which could hold what the person typed', async () => {
    const answered = await answer(handlersWith({ 'pin.reveal': unused }), 'pin.reveal', undefined);
    expect(answered).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(answered)).not.toContain('345');
    expect(printed).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/ error ipc pin\.reveal TypeError /));
    expect(JSON.stringify(printed.mock.calls)).not.toContain('345');
  });

  test('is told of a promise that fails, and of anything else that is thrown', async () => {
    for (const thrown of [new Error('PIN 345'), 'PIN 345', undefined]) {
      const handlers = handlersWith({ 'pin.reveal': () => Promise.reject(thrown) });
      expect(await answer(handlers, 'pin.reveal', undefined)).toMatchObject({
        ok: false,
        error: { code: 'unexpected' },
      });
    }
  });

  test('keeps a reply in that is not what the contract promises', async () => {
    const leaking = () => success({ clearedAfterSeconds: 45, pin: '345' });
    const answered = await answer(handlersWith({ 'pin.copy': leaking }), 'pin.copy', undefined);
    expect(answered).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(answered)).not.toContain('345');
  });

  const facts = { name: 'PIN', pin: '345' };
  test.each([
    ['facts that it has none of', { code: 'no-pin', facts } as const],
    ['a sentence', { code: 'no-pin', facts: { name: 'PIN' }, message: 'It is 345.' } as const],
  ])('keeps a failure in that comes with %s', async (_what, error) => {
    const handlers = handlersWith({ 'pin.reveal': () => ({ ok: false, error }) });
    expect(await answer(handlers, 'pin.reveal', undefined)).toEqual(failure('unexpected'));
    expect(JSON.stringify(printed.mock.calls)).not.toContain('345');
  });
});

describe('a flood', () => {
  const flood = async (name: string, request: unknown, handlers: Partial<Handlers>) => {
    const budgets = createCallBudgets();
    const answers = Array.from({ length: 10_000 }, () =>
      answerWithin(handlersWith(handlers), name, request, budgets, log.enter),
    );
    return Promise.all(answers);
  };

  test('of good requests reaches its handler as often as its budget allows', async () => {
    const dial = vi.fn(() => success({ handedTo: 'system' as const }));
    const answers = await flood('call.dial', { line: 'uk', despiteDoubt: false }, { 'call.dial': dial });
    expect(dial.mock.calls.length).toBeLessThanOrEqual(4);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'busy' } });
  });

  test('of bad requests takes nothing from the budget of good ones', async () => {
    const budgets = createCallBudgets();
    const dial = vi.fn(() => success({ handedTo: 'system' as const }));
    const handlers = handlersWith({ 'call.dial': dial });
    for (let count = 0; count < 100; count += 1)
      await answerWithin(handlers, 'call.dial', { line: 7 }, budgets, log.enter);
    expect(
      await answerWithin(handlers, 'call.dial', { line: 'uk', despiteDoubt: false }, budgets, log.enter),
    ).toMatchObject({
      ok: true,
    });
  });
});

test('a huge request is refused before it is read, and nothing of it comes back', async () => {
  const change = vi.fn(() => success(undefined));
  const handlers = handlersWith({ 'settings.change': change });
  const many = Object.fromEntries(Array.from({ length: 1_900 }, (_, index) => [`${'x'.repeat(400)}${index}`, 1]));
  const refused = [
    ['oversized', { company: 'x'.repeat(5_000_000) }],
    ['oversized', new Map()],
    ['bad-request', many],
  ] as const;
  for (const [code, request] of refused) {
    const answered = await answer(handlers, 'settings.change', request);
    expect(answered).toEqual(failure(code));
    expect(JSON.stringify(answered).length).toBeLessThan(600);
  }
  expect(change).not.toHaveBeenCalled();
});
