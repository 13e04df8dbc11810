import { afterEach, expect, test, vi } from 'vitest';
import type { AppState, Opener } from '../../../shared/ipc/app-state';
import { createKnownOpeners } from './known-openers';

const phone: Opener = { state: 'found', name: 'Phone' };
const none: Opener = { state: 'none' };

/** A desk whose system answers as the test says. */
function deskWith(answers: Readonly<Record<string, Opener | Promise<Opener>>>) {
  const system = { scheme: 'tel' as string | undefined, answers: { ...answers }, asked: [] as string[] };
  let found: Partial<AppState['openers']> = {};
  const openers = createKnownOpeners({
    scheme: () => system.scheme,
    async findOpener(scheme) {
      system.asked.push(scheme);
      return system.answers[scheme] ?? none;
    },
    findFileOpener: async () => ({ state: 'unknown' }),
    found: (more) => {
      found = { ...found, ...more };
    },
  });
  return { openers, system, found: () => found };
}

afterEach(() => {
  vi.useRealTimers();
});

test('who answers the way of dialling is told, and no other program asked for', async () => {
  const { openers, system, found } = deskWith({ tel: phone });
  await openers.dialler();
  expect(system.asked).toEqual(['tel']);
  expect(found()).toEqual({ dial: phone });
});

test('the programs that take an email are asked for anew each time, as they may have come or gone', async () => {
  const { openers, system, found } = deskWith({ mailto: none });
  await openers.lookForMail();
  expect(found()).toEqual({ mail: none, mailFile: { state: 'unknown' } });
  system.answers['mailto'] = phone;
  await openers.lookForMail();
  expect(found()).toEqual({ mail: phone, mailFile: { state: 'unknown' } });
  expect(system.asked).toEqual(['mailto', 'mailto']);
});

test('a dial asks for the dialler alone, and again only while none was found', async () => {
  const { openers, system } = deskWith({ tel: none });
  expect(await openers.dialler()).toEqual(none);
  system.answers['tel'] = phone;
  expect(await openers.dialler()).toEqual(phone);
  expect(await openers.dialler()).toEqual(phone);
  expect(system.asked).toEqual(['tel', 'tel']);
});

test('a system that does not answer is waited for a second, and then the call is tried', async () => {
  vi.useFakeTimers();
  let answer = (_opener: Opener) => {};
  const slow = new Promise<Opener>((resolve) => {
    answer = resolve;
  });
  const { openers, found } = deskWith({ tel: slow });
  const dialling = openers.dialler();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await dialling).toEqual({ state: 'unknown' });
  expect(found()).toEqual({});
  answer(phone);
  await vi.advanceTimersByTimeAsync(0);
  expect(found()).toEqual({ dial: phone });
});

test('a question that is under way is not asked twice', async () => {
  const { openers, system } = deskWith({ tel: phone });
  await Promise.all([openers.dialler(), openers.dialler()]);
  expect(system.asked.filter((scheme) => scheme === 'tel')).toHaveLength(1);
});

test('another way of dialling is asked for at once; an answer for the old one counts no more', async () => {
  let answer = (_opener: Opener) => {};
  const slow = new Promise<Opener>((resolve) => {
    answer = resolve;
  });
  const { openers, system, found } = deskWith({ tel: slow, sip: phone });
  const asking = openers.dialler();
  system.scheme = 'sip';
  openers.wayChanged();
  await vi.waitFor(() => expect(found().dial).toEqual(phone));
  answer(none);
  await asking;
  expect(found().dial).toEqual(phone);
  expect(await openers.dialler()).toEqual(phone);
});

test('who dials by hand has no dialler, and nobody is asked for one', async () => {
  const { openers, system } = deskWith({});
  system.scheme = undefined;
  expect(await openers.dialler()).toEqual(none);
  expect(system.asked).toEqual([]);
});
