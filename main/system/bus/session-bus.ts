import { connect } from 'node:net';
import { whenLate } from '../in-time';
import { sessionBusSockets } from './bus-address';
import { type BusCall, type BusValue, decodeMessage, encodeCall } from './bus-message';

/**
 * What came of a question. `no-answer` means that nobody was heard: no bus, or none that answered in time. It must never
 * be taken for a no.
 */
export type BusAnswer =
  | { readonly kind: 'value'; readonly value: BusValue | undefined }
  | { readonly kind: 'error'; readonly name: string }
  | { readonly kind: 'no-answer' };

/** Asks one question on the session bus. */
export type AskBus = (call: BusCall, limit?: number) => Promise<BusAnswer>;

/** Who answers questions about the bus itself. */
export const theBus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

const noAnswer: BusAnswer = { kind: 'no-answer' };

/** The system knows who is calling from the socket itself, so nothing has to be said. */
const greeting = Buffer.from('\0AUTH EXTERNAL\r\nDATA\r\nBEGIN\r\n');

const hello: BusCall = { ...theBus, member: 'Hello', args: [] };
const helloSerial = 1;
const questionSerial = 2;

/**
 * Asks one question on the session bus, over a connection of its own. Done here rather than by a command such as
 * dbus-send, which need not be there.
 *
 * @param limit - how long an answer may take, in milliseconds
 */
export const askSessionBus: AskBus = async (call, limit = 1_000) => {
  const deadline = Date.now() + limit;
  for (const socket of sessionBusSockets(process.env)) {
    const answer = await askAt(socket, call, Math.max(1, deadline - Date.now()));
    if (answer.kind !== 'no-answer') return answer;
  }
  return noAnswer;
};

function askAt(path: string, call: BusCall, limit: number): Promise<BusAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    let received = Buffer.alloc(0);
    let isAccepted = false;
    const done = (answer: BusAnswer) => {
      callOff();
      socket.destroy();
      resolve(answer);
    };
    const callOff = whenLate(limit, () => done(noAnswer));

    /** Lines of the greeting's answer, until the bus has accepted us. */
    const readGreeting = () => {
      for (;;) {
        const end = received.indexOf('\r\n');
        if (end < 0) return;
        const line = received.toString('latin1', 0, end);
        received = received.subarray(end + 2);
        if (line.startsWith('REJECTED') || line.startsWith('ERROR')) return done(noAnswer);
        if (line.startsWith('OK')) {
          isAccepted = true;
          return;
        }
      }
    };
    const readMessages = () => {
      for (;;) {
        const read = decodeMessage(received);
        if (!read) return;
        received = received.subarray(read.length);
        const { type, replyTo, errorName, value } = read.message;
        if (replyTo === helloSerial && type === 'error') return done(noAnswer);
        if (replyTo !== questionSerial) continue;
        return done(type === 'answer' ? { kind: 'value', value } : { kind: 'error', name: errorName ?? '' });
      }
    };

    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      try {
        if (!isAccepted) readGreeting();
        if (isAccepted) readMessages();
      } catch {
        done(noAnswer);
      }
    });
    socket.once('error', () => done(noAnswer));
    socket.once('close', () => done(noAnswer));
    socket.write(greeting);
    socket.write(encodeCall(hello, helloSerial));
    socket.write(encodeCall(call, questionSerial));
  });
}
