/**
 * The few kinds of D-Bus messages that this program sends and reads: questions whose arguments are all text, and answers
 * of text, a number, yes or no, a list of texts, or one of these in a variant.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol
 */

/** A method that is called on the bus. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly args: readonly string[];
}

export type BusValue = string | number | boolean | readonly string[];

/** A message that came in. */
export interface BusMessage {
  readonly type: 'call' | 'answer' | 'error' | 'signal';
  /** Which of our messages it answers. */
  readonly replyTo: number | undefined;
  readonly errorName: string | undefined;
  /** Its first argument; undefined where there is none, or of a kind that is not read here. */
  readonly value: BusValue | undefined;
}

const types = ['call', 'answer', 'error', 'signal'] as const;
const field = { path: 1, interface: 2, member: 3, errorName: 4, replyTo: 5, destination: 6, signature: 8 } as const;

/** No message on a bus is longer, says the specification. Bytes. */
const longest = 128 * 1024 * 1024;

const roundedUp = (length: number, boundary: number) => Math.ceil(length / boundary) * boundary;

/** Writes one message in little-endian order. */
export function encodeCall(call: BusCall, serial: number): Buffer {
  const bytes: number[] = [];
  const pad = (boundary: number) => {
    while (bytes.length % boundary !== 0) bytes.push(0);
  };
  const number = (value: number) => {
    pad(4);
    bytes.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
  };
  const string = (value: string) => {
    const encoded = Buffer.from(value);
    number(encoded.length);
    bytes.push(...encoded, 0);
  };
  const signature = (value: string) => bytes.push(value.length, ...Buffer.from(value), 0);
  const header = (code: number, kind: 's' | 'o' | 'g', value: string) => {
    pad(8);
    bytes.push(code);
    signature(kind);
    if (kind === 'g') signature(value);
    else string(value);
  };

  for (const argument of call.args) string(argument);
  const body = bytes.splice(0);

  bytes.push('l'.charCodeAt(0), types.indexOf('call') + 1, 0, 1);
  number(body.length);
  number(serial);
  const lengthAt = bytes.length;
  number(0);
  const start = bytes.length;
  header(field.path, 'o', call.path);
  header(field.interface, 's', call.interface);
  header(field.member, 's', call.member);
  header(field.destination, 's', call.destination);
  if (body.length > 0) header(field.signature, 'g', 's'.repeat(call.args.length));
  const length = bytes.length - start;
  pad(8);
  const message = Buffer.from([...bytes, ...body]);
  message.writeUInt32LE(length, lengthAt);
  return message;
}

/**
 * Reads the first message of what came in.
 *
 * @returns the message and its length in bytes, or undefined while it is not whole
 * @throws when it is no message at all
 */
export function decodeMessage(bytes: Buffer): { readonly message: BusMessage; readonly length: number } | undefined {
  if (bytes.length < 16) return undefined;
  const isLittle = bytes[0] === 'l'.charCodeAt(0);
  if (!isLittle && bytes[0] !== 'B'.charCodeAt(0)) throw new Error('This is not a D-Bus message.');
  const numberAt = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const bodyAt = roundedUp(16 + numberAt(12), 8);
  const length = bodyAt + numberAt(4);
  if (length > longest) throw new Error('This message is longer than any.');
  if (bytes.length < length) return undefined;

  let at = 16;
  const align = (boundary: number) => {
    at = roundedUp(at, boundary);
  };
  const number = () => {
    align(4);
    at += 4;
    return numberAt(at - 4);
  };
  const text = (size: number) => {
    at += size + 1;
    return bytes.toString('utf8', at - size - 1, at - 1);
  };
  const signature = () => text(bytes.readUInt8(at++));
  const value = (kind: string): BusValue | undefined => {
    if (kind.startsWith('s') || kind.startsWith('o')) return text(number());
    if (kind.startsWith('g')) return signature();
    if (kind.startsWith('u')) return number();
    if (kind.startsWith('b')) return number() === 1;
    if (kind.startsWith('v')) return value(signature());
    if (!kind.startsWith('as')) return undefined;
    const end = number() + at;
    const texts: string[] = [];
    while (at < end) texts.push(text(number()));
    return texts;
  };

  const fields = new Map<number, BusValue | undefined>();
  const fieldsEnd = 16 + numberAt(12);
  while (at < fieldsEnd) {
    align(8);
    const code = bytes.readUInt8(at++);
    fields.set(code, value(signature()));
  }
  at = bodyAt;
  const bodyKind = fields.get(field.signature);
  const replyTo = fields.get(field.replyTo);
  const errorName = fields.get(field.errorName);
  return {
    length,
    message: {
      type: types[bytes.readUInt8(1) - 1] ?? 'signal',
      replyTo: typeof replyTo === 'number' ? replyTo : undefined,
      errorName: typeof errorName === 'string' ? errorName : undefined,
      value: typeof bodyKind === 'string' ? value(bodyKind) : undefined,
    },
  };
}
