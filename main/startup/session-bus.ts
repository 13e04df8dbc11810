import { createConnection } from 'node:net';
import { whenLate } from '../system/in-time';

/** How long a bus may take for an answer, in milliseconds; a sound one takes about one. */
const patience = 1_000;

const field = (code: number, type: string, value: string): Buffer => {
  const text = Buffer.from(value);
  const head = Buffer.from([code, 1, type.charCodeAt(0), 0, 0, 0, 0, 0]);
  head.writeUInt32LE(text.length, 4);
  const length = head.length + text.length + 1;
  return Buffer.concat([head, text, Buffer.alloc(1 + ((8 - (length % 8)) % 8))]);
};

/** The first message of every client (D-Bus Specification, "org.freedesktop.DBus.Hello"), little-endian. */
function hello(): Buffer {
  const fields = Buffer.concat([
    field(1, 'o', '/org/freedesktop/DBus'),
    field(2, 's', 'org.freedesktop.DBus'),
    field(3, 's', 'Hello'),
    field(6, 's', 'org.freedesktop.DBus'),
  ]);
  const head = Buffer.from([0x6c, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  // The padding behind the last field does not count.
  const padding = (8 - ((8 + 'org.freedesktop.DBus'.length + 1) % 8)) % 8;
  head.writeUInt32LE(fields.length - padding, 12);
  return Buffer.concat([head, fields]);
}

/**
 * The socket that an address names, as Node connects to it (D-Bus Specification, "Server Addresses"). Of several
 * addresses the first one counts.
 *
 * @returns undefined for what is no socket of this computer
 */
export function busSocket(address: string): string | undefined {
  const [, key, value = ''] = /^unix:(?:[^;]*,)?(path|abstract)=([^,;]+)/.exec(address) ?? [];
  if (key === undefined) return undefined;
  try {
    return (key === 'abstract' ? '\0' : '') + decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/**
 * Whether a session bus greets a client. One that does not (it accepts and closes, hangs, answers nonsense) would freeze
 * or end the whole program as soon as Chromium asks it something.
 *
 * @param socket - from {@link busSocket}
 * @param user - the number of the person, by which the bus knows them
 */
export function busGreets(socket: string, user: number): Promise<boolean> {
  return new Promise((resolve) => {
    const bus = createConnection(socket);
    let heard = Buffer.alloc(0);
    const end = (isSound: boolean) => {
      callOff();
      bus.destroy();
      resolve(isSound);
    };
    const callOff = whenLate(patience, () => end(false));
    bus.on('error', () => end(false)).on('close', () => end(false));
    // All at once, as systemd's clients do: the window waits for the answer.
    bus.write(`\0AUTH EXTERNAL ${Buffer.from(String(user)).toString('hex')}\r\nBEGIN\r\n`);
    bus.write(hello());
    bus.on('data', (bytes) => {
      heard = Buffer.concat([heard, bytes]);
      const line = heard.indexOf('\r\n');
      const isLetIn = heard.subarray(0, 3).toString('latin1') === 'OK ';
      // A reply begins with its byte order and, as its kind, "method return".
      const [order, kind] = line === -1 ? [] : heard.subarray(line + 2);
      if (heard.length >= 3 && !isLetIn) end(false);
      else if (kind !== undefined) end((order === 0x6c || order === 0x42) && kind === 2);
      else if (line === -1 && heard.length > 1_000) end(false);
    });
  });
}
