import type { CallName } from '../../shared/ipc/contract';

export interface Attack {
  readonly name: CallName;
  /** A request that main takes. */
  readonly sound: unknown;
  readonly count: number;
}

/** How often each answer came: `ok`, a code, `not-sent` for what the bridge itself refuses, `hung` for none. */
export type Answers = Readonly<Record<string, number>>;

/**
 * What a page does that was taken over: it sends good requests as fast as it can, requests about what is not its own, and
 * anything at all. Runs inside the page and knows nothing but what is in it.
 */
export async function attackFromPage({ name, sound, count }: Attack): Promise<Answers> {
  const patience = 60_000;
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const polluting: unknown = JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}',
  );
  const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], 'x');
  const wrong: readonly unknown[] = [
    null,
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    'x',
    '../../settings.json',
    '__proto__',
    'tel:*21*+12029910540#',
    'file:///etc/passwd',
    '\0\u202e\ud800',
    true,
    [],
    [[]],
    {},
    polluting,
    deep,
    new Map([['line', 'germany']]),
    new Date(0),
    new Uint8Array(8),
    /x/,
    new Error('x'),
  ];
  const huge: readonly (() => unknown)[] = [
    () => 'x'.repeat(4_000_000),
    () => Array.from({ length: 200_000 }, () => 'x'),
    () => Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])),
    () => ({ ...(isRecord(sound) ? sound : {}), more: 'x'.repeat(4_000_000) }),
    () => new Uint8Array(4_000_000),
  ];
  const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
  /** The same, about something that is not there. */
  const foreign = (value: unknown): unknown => {
    if (isId(value)) return crypto.randomUUID();
    if (Array.isArray(value)) return value.map(foreign);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key === 'line') return [key, `${each}-x`];
        // Back and forth, as each way has another program behind it.
        return [key, key === 'way' ? 'webex' : foreign(each)];
      }),
    );
  };
  const changed = (index: number): unknown => {
    if (!isRecord(sound)) return { [`field${index}`]: wrong[index % wrong.length] };
    const keys = [...Object.keys(sound), '__proto__', 'extra'];
    const other: Record<string, unknown> = { ...sound };
    Object.defineProperty(other, keys[index % keys.length] ?? 'extra', {
      value: wrong[index % wrong.length],
      enumerable: true,
    });
    return other;
  };
  const message = (index: number): unknown => {
    if (index % 500 === 499) return huge[Math.floor(index / 500) % huge.length]?.();
    const kind = index % 10;
    if (kind < 5) return sound;
    if (kind < 7) return foreign(sound);
    return kind < 9 ? changed(index) : wrong[Math.floor(index / 10) % wrong.length];
  };

  const answers: Record<string, number> = {};
  const send = async (index: number) => {
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('hung'), patience));
    const answered = async () => {
      try {
        const result = await lifeline.call(name as 'state.read', message(index) as undefined);
        return result.ok ? 'ok' : result.error.code;
      } catch {
        return 'not-sent';
      }
    };
    const answer = await Promise.race([answered(), late]);
    answers[answer] = (answers[answer] ?? 0) + 1;
  };
  await Promise.all(Array.from({ length: count }, (_, index) => send(index)));
  return { ...answers, ...('polluted' in {} ? { polluted: 1 } : {}) };
}
