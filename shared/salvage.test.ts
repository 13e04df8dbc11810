import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { salvage, withUnknown } from './salvage';

const itemSchema = z.strictObject({ id: z.string().check(z.minLength(1)), note: z.optional(z.string()) });
const schema = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  plan: z.strictObject({ way: z.enum(['tel', 'sip']), line: z.string().check(z.maxLength(3)) }),
  list: z.array(z.string().check(z.maxLength(5))).check(z.maxLength(4)),
  items: z.array(itemSchema),
});
type Kept = z.infer<typeof schema>;
const defaults: Kept = { version: 1, name: '', plan: { way: 'tel', line: '' }, list: [], items: [] };
const read = (stored: unknown) => salvage(schema, stored, defaults);
const good: Kept = {
  version: 1,
  name: 'Ada',
  plan: { way: 'sip', line: '9' },
  list: ['a', 'b'],
  items: [{ id: '1' }, { id: '2', note: 'n' }],
};

test('a value without a fault is read as it is', () => {
  expect(read(good)).toEqual({ value: good, dropped: [], unknown: [] });
});

describe('one value that does not fit gives way alone', () => {
  test.each([
    ['a field', { ...good, name: 5 }, { ...good, name: '' }, ['name']],
    [
      'a nested field',
      { ...good, plan: { way: 'x', line: '9' } },
      { ...good, plan: { way: 'tel', line: '9' } },
      ['plan.way'],
    ],
    ['a whole part', { ...good, plan: 'x' }, { ...good, plan: defaults.plan }, ['plan']],
    [
      'what is too much of a list',
      { ...good, list: ['1', '2', '3', '4', '5', '6'] },
      { ...good, list: ['1', '2', '3', '4'] },
      ['list.5', 'list.4'],
    ],
    [
      'an item of a list',
      { ...good, list: ['a', 7, 'b', 'too long'] },
      { ...good, list: ['a', 'b'] },
      ['list.3', 'list.1'],
    ],
    [
      'an optional field of an item',
      { ...good, items: [{ id: '1', note: 1 }] },
      { ...good, items: [{ id: '1' }] },
      ['items.0.note'],
    ],
  ])('%s', (_what, stored, value, dropped) => {
    expect(read(stored)).toEqual({ value, dropped, unknown: [] });
  });

  test('an item that lacks what it cannot do without, and both its neighbours stay', () => {
    const salvaged = read({ ...good, items: [{ id: '1' }, { note: 5 }, { id: '' }, { id: '4' }] });
    expect(salvaged?.value.items).toEqual([{ id: '1' }, { id: '4' }]);
  });
});

test('a value that is missing takes its default, silently', () => {
  const { name: _, ...rest } = good;
  expect(read(rest)).toEqual({ value: { ...good, name: '' }, dropped: [], unknown: [] });
});

describe('a key that nobody knows', () => {
  const stored = JSON.parse(
    '{"version":1,"name":"Ada","plan":{"way":"sip","line":"9","hue":1},"list":[],"items":[],"later":{"a":1},"__proto__":{"b":2}}',
  );

  test('costs nothing beside it', () => {
    expect(read(stored)?.value).toEqual({ ...good, list: [], items: [] });
  });

  test('is written again with whatever the value has become', () => {
    const salvaged = read(stored);
    const next = { ...salvaged?.value, name: 'Eve', list: [], items: [], plan: good.plan, version: 1 };
    const written = JSON.stringify(withUnknown(next, salvaged?.unknown ?? []));
    expect(JSON.parse(written)).toEqual({ ...stored, name: 'Eve' });
    expect(written).toContain('"__proto__"');
  });
});

test.each([null, 5, 'text', [], {}, { version: 1 }, { colour: 'red' }, { version: 2, name: 1 }])(
  'nothing is made of %j',
  (stored) => {
    expect(read(stored)).toBeUndefined();
  },
);

test('whatever is stored, what is salvaged fits, and every field that was sound is still there', () => {
  const spoiled = fc.record({
    version: fc.constant(1),
    name: fc.oneof(fc.string(), fc.anything()),
    plan: fc.oneof(fc.constant(good.plan), fc.anything()),
    list: fc.oneof(fc.array(fc.oneof(fc.string(), fc.integer())), fc.anything()),
    items: fc.oneof(fc.array(fc.oneof(fc.record({ id: fc.string() }), fc.anything())), fc.anything()),
  });
  fc.assert(
    fc.property(spoiled, (stored) => {
      const json: unknown = JSON.parse(JSON.stringify(stored));
      const salvaged = read(json);
      if (!salvaged) return;
      expect(schema.safeParse(salvaged.value).success).toBe(true);
      if (typeof stored.name === 'string') expect(salvaged.value.name).toBe(stored.name);
      if (Array.isArray(stored.list)) {
        const sound = stored.list.slice(0, 4).filter((each) => typeof each === 'string' && each.length <= 5);
        expect(salvaged.value.list).toEqual(sound);
      }
    }),
  );
});

describe('a value that is nested deeper than anything of ours', () => {
  const nested = (levels: number): unknown => JSON.parse(`${'{"a":['.repeat(levels / 2)}${']}'.repeat(levels / 2)}`);

  test.each([100, 5_000, 1_000_000])('costs itself alone, %i levels down', (levels) => {
    const stored = { ...good, name: nested(levels), mine: nested(levels) };
    const read = salvage(schema, stored, defaults);
    expect(read?.value).toEqual({ ...good, name: '' });
    expect(new Set(read?.dropped.map((place) => place.split('.')[0]))).toEqual(new Set(['mine', 'name']));
    // What is kept of it can be written and compared.
    expect(() => JSON.stringify(withUnknown(read?.value ?? good, read?.unknown ?? []))).not.toThrow();
  });

  test('is no fault where it is as deep as that of others', () => {
    const stored = { ...good, mine: nested(20) };
    expect(salvage(schema, stored, defaults)).toMatchObject({ dropped: [], unknown: [{ value: nested(20) }] });
  });
});
