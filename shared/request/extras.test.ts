import { describe, expect, test } from 'vitest';
import { knownExtra, withExtra, withoutExtra } from './extras';

describe('helpful details', () => {
  test('stand in one order, whenever each was added', () => {
    const added = withExtra(withExtra([], 'time-zone', 'Europe/Berlin'), 'began', 'Monday');
    expect(added.map(({ kind }) => kind)).toEqual(['began', 'time-zone']);
  });

  test('are there once, with what was typed last', () => {
    expect(withExtra([{ kind: 'began', value: 'Mon' }], 'began', 'Monday')).toEqual([
      { kind: 'began', value: 'Monday' },
    ]);
  });

  test('can be taken away again', () => {
    expect(withoutExtra([{ kind: 'began', value: 'Monday' }], 'began')).toEqual([]);
  });

  test('begin with what is known, and with nothing where nothing is', () => {
    const machine = { system: 'Debian', timeZone: 'Europe/Berlin' };
    expect(knownExtra('version', '8.1', machine)).toBe('8.1');
    expect(knownExtra('system', '8.1', machine)).toBe('Debian');
    expect(knownExtra('system', '8.1', undefined)).toBe('');
    expect(knownExtra('tried', '8.1', machine)).toBe('');
  });
});
