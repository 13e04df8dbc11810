import { expect, test } from 'vitest';
import { aState } from '../../tests/fixtures/a-state';
import { contoso } from '../../tests/fixtures/contoso';
import { firstState } from './first-state';
import { tellChanges, withChange } from './state-change';

const changed = { ...aState, revision: aState.revision + 1, severity: 'severity-1' };
const withAnother = { ...changed, revision: changed.revision + 1, otherGuides: [contoso] };

test('a state arrives as it is, however it is told', () => {
  const tell = tellChanges();
  const whole = tell(aState);
  expect(whole.guides).toEqual({ guide: aState.guide, otherGuides: [] });
  const next = tell(changed);
  expect(next).not.toHaveProperty('guides');
  expect(withChange({ ...aState, revision: aState.revision - 1 }, whole)).toEqual(aState);
  expect(withChange(aState, next)).toEqual(changed);
  expect(withChange(changed, tell(withAnother))).toEqual(withAnother);
});

test('the guides stay the same objects where they have not changed', () => {
  const tell = tellChanges();
  tell(aState);
  const after = withChange(aState, tell(changed));
  expect(after?.guide).toBe(aState.guide);
  expect(after?.otherGuides).toBe(aState.otherGuides);
});

test('what is known already changes nothing', () => {
  const tell = tellChanges();
  const old = tell(aState);
  expect(withChange(changed, old)).toBe(changed);
  expect(withChange(aState, old)).toBe(aState);
});

test('whoever missed a change of the guides asks for everything', () => {
  const tell = tellChanges();
  tell(aState);
  tell(withAnother);
  const last = tell({ ...withAnother, revision: withAnother.revision + 1, severity: 'unanswered' });
  expect(withChange(aState, last)).toBeUndefined();
  expect(withChange(withAnother, last)?.otherGuides).toBe(withAnother.otherGuides);
});

test('whoever has a part of the guides asks for everything', () => {
  const tell = tellChanges();
  tell(withAnother);
  const next = tell({ ...withAnother, revision: withAnother.revision + 1 });
  expect(withChange(firstState(withAnother, new Date()), next)).toBeUndefined();
});
