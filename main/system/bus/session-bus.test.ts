import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { settleSessionBus } from '../../startup/settle-session-bus';
import { decodeMessage, encodeCall } from './bus-message';
import { askSessionBus, theBus } from './session-bus';

const question = (member: string, ...args: string[]) => ({ ...theBus, member, args });
const configuration = (listen: string) => `<busconfig><type>session</type><listen>${listen}</listen>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Node before 22 cannot connect to the abstract sockets of other programs; there it is as if nobody answered. */
const kinds = Number(process.versions.node.split('.')[0]) >= 22 ? ['unix:dir=', 'unix:abstract='] : ['unix:dir='];

describe.each(kinds)('a real bus that listens at %s', (kind) => {
  let daemon: ChildProcess | undefined;

  beforeEach(async () => {
    const folder = emptyFolder();
    const file = join(folder, 'bus.conf');
    writeFileSync(file, configuration(`${kind}${kind.includes('abstract') ? join(folder, 'bus') : folder}`));
    daemon = spawn('dbus-daemon', [`--config-file=${file}`, '--print-address', '--nofork'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (!daemon.stdout) throw new Error('The bus says nothing.');
    const [address] = await once(daemon.stdout, 'data');
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', String(address).trim());
  });
  afterEach(() => daemon?.kill('SIGKILL'));

  test('answers with text, yes and no, and lists', async () => {
    const bus = theBus.destination;
    expect(await askSessionBus(question('GetNameOwner', bus))).toEqual({ kind: 'value', value: bus });
    expect(await askSessionBus(question('NameHasOwner', bus))).toEqual({ kind: 'value', value: true });
    expect(await askSessionBus(question('NameHasOwner', 'not.there'))).toEqual({ kind: 'value', value: false });
    expect(await askSessionBus(question('ListActivatableNames'))).toEqual({ kind: 'value', value: [bus] });
    const property = { ...question('Get', bus, 'Features'), interface: 'org.freedesktop.DBus.Properties' };
    expect(await askSessionBus(property)).toMatchObject({ kind: 'value', value: expect.any(Array) });
  });

  test('a no is told by its name', async () => {
    expect(await askSessionBus(question('GetNameOwner', 'not.there'))).toEqual({
      kind: 'error',
      name: 'org.freedesktop.DBus.Error.NameHasNoOwner',
    });
  });

  test('is heard however busy the program is meanwhile', async () => {
    const isBroken = settleSessionBus(process.env);
    const answer = askSessionBus(question('NameHasOwner', theBus.destination), 1_000);
    // Nothing is heard all the while, as at a start from a slow disk.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_200);
    expect(await isBroken).toBe(false);
    expect(await answer).toEqual({ kind: 'value', value: true });
  });

  test('a bus that hangs, and one that is gone, give no answer', async () => {
    daemon?.kill('SIGSTOP');
    expect(await askSessionBus(question('NameHasOwner', 'not.there'), 50)).toEqual({ kind: 'no-answer' });
    daemon?.kill('SIGKILL');
    expect(await askSessionBus(question('NameHasOwner', 'not.there'))).toEqual({ kind: 'no-answer' });
  });

  test('an address that leads nowhere is passed over for the next one', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', `unix:path=/not/there;${process.env['DBUS_SESSION_BUS_ADDRESS']}`);
    expect(await askSessionBus(question('NameHasOwner', 'not.there'))).toEqual({ kind: 'value', value: false });
  });
});

test('without a bus there is no answer', async () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', '');
  vi.stubEnv('XDG_RUNTIME_DIR', emptyFolder());
  expect(await askSessionBus(question('ListNames'))).toEqual({ kind: 'no-answer' });
});

test.each([
  ['refuses us', 'REJECTED EXTERNAL\r\n'],
  ['speaks of something else', 'HTTP/1.1 400 Bad Request\r\n\r\nOK\r\nnonsense of sixteen bytes and more'],
  ['hangs up', ''],
])('one that %s gives no answer', async (_what, greeting) => {
  const path = join(emptyFolder(), 'bus');
  const server = createServer((socket) => socket.end(greeting)).listen(path);
  await once(server, 'listening');
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', `unix:path=${path}`);
  expect(await askSessionBus(question('ListNames'))).toEqual({ kind: 'no-answer' });
  server.close();
});

test('a message is read once it is whole, and not before', () => {
  const message = encodeCall(question('NameHasOwner', 'ä'), 7);
  for (let length = 0; length < message.length; length += 1) {
    expect(decodeMessage(message.subarray(0, length))).toBeUndefined();
  }
  const two = Buffer.concat([message, message]);
  expect(decodeMessage(two)).toEqual({
    length: message.length,
    message: { type: 'call', replyTo: undefined, errorName: undefined, value: 'ä' },
  });
});

test('what is no message, or longer than any, is refused', () => {
  expect(() => decodeMessage(Buffer.alloc(16))).toThrow();
  const endless = encodeCall(question('ListNames'), 7);
  endless.writeUInt32LE(0xffffffff, 4);
  expect(() => decodeMessage(endless)).toThrow();
});
