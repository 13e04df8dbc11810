import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { askInHelper } from './keyring-process';
import { systemKeyring } from './system-keyring';

const { asked, program } = vi.hoisted(() => ({
  asked: [] as AbortSignal[],
  program: {
    commandLine: { getSwitchValue: () => '', hasSwitch: () => false },
    getPath: () => '',
    getAppPath: () => '',
  },
}));
const app = Object.assign(new EventEmitter(), program);

vi.mock('electron', () => ({
  safeStorage: {},
  app: { ...program, once: (name: string, hear: () => void) => app.once(name, hear) },
}));
vi.mock('./secret-store', () => ({ secretStore: () => 'gnome-libsecret', lookAtStore: async () => 'locked' }));
// A helper process whose question nobody answers: it ends when it is told to.
vi.mock('./keyring-process', () => ({
  askInHelper: ((_command, _question, signal) => {
    asked.push(signal);
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  }) satisfies typeof askInHelper,
}));

const running = () => asked.filter(({ aborted }) => !aborted).length;
const late = new AbortController();

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
});
afterEach(() => {
  vi.restoreAllMocks();
  app.removeAllListeners();
});

test.runIf(process.platform === 'linux')(
  'of what is kept for one identifier two are asked for at a time at most',
  async () => {
    const keyring = systemKeyring();
    const first = keyring.decrypt(Buffer.from('a'));
    void keyring.encrypt('345');
    void keyring.decrypt(Buffer.from('b'));
    expect(asked).toHaveLength(3);
    expect(running()).toBe(2);
    expect(await first).toEqual({ kind: 'locked' });
  },
);

test.runIf(process.platform === 'linux')('none outlives three minutes, or the program', async () => {
  const keyring = systemKeyring();
  const answer = keyring.decrypt(Buffer.from('a'));
  expect(AbortSignal.timeout).toHaveBeenCalledWith(180_000);
  app.emit('will-quit');
  expect(running()).toBe(0);
  expect(await answer).toEqual({ kind: 'locked' });
  void systemKeyring().decrypt(Buffer.from('b'));
  expect(running()).toBe(1);
  late.abort();
  expect(running()).toBe(0);
});
