import { describe, expect, test } from 'vitest';
import { draftSchema } from './draft';
import { draftLimit, lengthProblem } from './draft-limits';
import { newDraft } from './new-draft';

const fresh = newDraft('0b9f6a4e-7c1d-4a55-9b1e-6f2f3c1d8a01', new Date('2026-01-15T12:00:00Z'));
const check = (change: Readonly<Record<string, unknown>>) => draftSchema.safeParse({ ...fresh, ...change });

describe('a draft', () => {
  test('is a sound one from the first moment', () => {
    expect(check({}).success).toBe(true);
  });

  test('holds what was typed, exactly', () => {
    const details = ' \r\n\0\ud83d שלום 👍\t';
    expect(check({ details }).data?.details).toBe(details);
  });

  test('takes details up to their limit, and says what to do beyond', () => {
    const { limit } = draftLimit('details');
    expect(check({ details: 'x'.repeat(limit) }).success).toBe(true);
    expect(check({ details: 'x'.repeat(limit + 1) }).success).toBe(false);
    expect(lengthProblem('details', 'x'.repeat(limit + 1))).toContain('Attach logs');
  });

  test.each([
    ['pin', '345'],
    ['severity', 'lower'],
    ['to', 'evil@example.com'],
  ])('holds no %s', (field, value) => {
    expect(check({ [field]: value }).success).toBe(false);
  });

  test.each([
    { id: 'first' },
    { id: '../settings' },
    { changedAt: 'yesterday' },
    { summary: 'x'.repeat(2_001) },
    { summary: null },
    { extras: [{ kind: 'began', value: 'x', more: 1 }] },
    { extras: Array.from({ length: 21 }, () => ({ kind: 'began', value: 'x' })) },
    { stepsDone: 'sign-in' },
  ])('does not take %j', (change) => {
    expect(check(change).success).toBe(false);
  });
});
