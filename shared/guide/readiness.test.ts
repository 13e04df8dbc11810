import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aState } from '../../tests/fixtures/a-state';
import { coverOf, readinessOf } from './readiness';

const now = new Date(2026, 10, 26, 23, 59);

describe('the end of support', () => {
  it.each([
    ['2027-01-26', 61, 'fine'],
    ['2027-01-25', 60, 'soon'],
    ['2026-12-11', 15, 'soon'],
    ['2026-12-10', 14, 'near'],
    ['2026-11-26', 0, 'near'],
    ['2026-11-25', -1, 'over'],
  ] as const)('on %s is %i days away: %s', (ends, daysLeft, urgency) => {
    expect(coverOf(ends, now)).toEqual({ ends, daysLeft, urgency });
  });

  it('is as many days away at any hour of a day, whatever clocks are changed between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        expect(coverOf('2027-04-01', new Date(2026, 10, 26, hour, minute)).daysLeft).toBe(126);
      }),
    );
  });
});

describe('being ready to call', () => {
  const withCover = (ends: string, isAuthorised: 'unsaid' | 'yes' | 'no' = 'unsaid') => ({
    ...aState,
    pin: { ...aState.pin, state: 'kept' as const },
    settings: { ...aState.settings, cover: { [aState.guide.id]: { ends, isAuthorised } } },
  });

  it('takes what support asks for at once', () => {
    expect(readinessOf({ ...aState, pin: { ...aState.pin, state: 'none' } }, now)).toMatchObject({
      isReady: false,
      identifiers: [{ identifier: { id: 'pin' }, isAtHand: false }],
    });
    expect(readinessOf(withCover(''), now).isReady).toBe(true);
  });

  it('takes somebody who may call', () => {
    expect(readinessOf(withCover('', 'no'), now).isReady).toBe(false);
    expect(readinessOf(withCover('', 'yes'), now).isReady).toBe(true);
  });

  it('takes support that does not end soon', () => {
    expect(readinessOf(withCover('2028-01-01'), now).isReady).toBe(true);
    expect(readinessOf(withCover('2026-12-01'), now).isReady).toBe(false);
  });

  it('knows nothing of a contract for another product', () => {
    expect(readinessOf({ ...withCover('2020-01-01'), guide: { ...aState.guide, id: 'ledger' } }, now).cover).toBe(
      undefined,
    );
  });
});
