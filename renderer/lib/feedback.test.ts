import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFeedback, staysFor } from './feedback';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openFeedback() {
  const feedback = createFeedback();
  return { feedback, said: () => feedback.list().map(({ message }) => message) };
}

describe('a message of success', () => {
  test('goes after six seconds', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'Copied.' });
    vi.advanceTimersByTime(staysFor.plain - 1);
    expect(said()).toEqual(['Copied.']);
    vi.advanceTimersByTime(1);
    expect(said()).toEqual([]);
    expect(staysFor.plain).toBe(6_000);
  });

  test('stays longer where it can be undone', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'Deleted.', undo: () => undefined });
    vi.advanceTimersByTime(staysFor.plain);
    expect(said()).toEqual(['Deleted.']);
    vi.advanceTimersByTime(staysFor.undoable - staysFor.plain);
    expect(said()).toEqual([]);
  });

  test('gives way to the next, whose time is its own', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'One.', about: 'one' });
    vi.advanceTimersByTime(4_000);
    feedback.tell({ message: 'Two.', about: 'two' });
    vi.advanceTimersByTime(4_000);
    expect(said()).toEqual(['Two.']);
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual([]);
  });

  test('is another one when it is said again, so that it is heard again', () => {
    const { feedback } = openFeedback();
    feedback.tell({ message: 'Copied.' });
    const [first] = feedback.list();
    feedback.tell({ message: 'Copied.' });
    expect(feedback.list()).toHaveLength(1);
    expect(feedback.list()[0]?.id).not.toBe(first?.id);
  });
});

describe('while there is a reason to wait', () => {
  test('nothing goes, and its time begins anew once there is none left', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'Copied.' });
    feedback.hold('pointer', true);
    feedback.hold('focus', true);
    vi.advanceTimersByTime(60_000);
    feedback.hold('pointer', false);
    vi.advanceTimersByTime(60_000);
    expect(said()).toEqual(['Copied.']);
    feedback.hold('focus', false);
    vi.advanceTimersByTime(staysFor.plain);
    expect(said()).toEqual([]);
  });

  test('what is told only then waits as well', () => {
    const { feedback, said } = openFeedback();
    feedback.hold('away', true);
    feedback.tell({ message: 'Sent.' });
    vi.advanceTimersByTime(60_000);
    expect(said()).toEqual(['Sent.']);
  });

  test('the same end told twice does not lengthen anything', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'Copied.' });
    vi.advanceTimersByTime(4_000);
    feedback.hold('focus', false);
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual([]);
  });
});

describe('a failure', () => {
  test('stays until it is dismissed, whatever goes well beside it', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'The disk is full.', kind: 'failed', about: 'draft' });
    feedback.tell({ message: 'Copied.', about: 'number' });
    vi.advanceTimersByTime(3_600_000);
    feedback.leave();
    expect(said()).toEqual(['The disk is full.']);
    for (const { id } of feedback.list()) feedback.dismiss(id);
    expect(said()).toEqual([]);
  });

  test('goes when the same is tried again and goes well', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'The disk is full.', kind: 'failed', about: 'draft' });
    feedback.tell({ message: 'Saved.', about: 'draft' });
    expect(said()).toEqual(['Saved.']);
  });
});

describe('what it speaks of', () => {
  test('takes its message along', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'The disk is full.', kind: 'failed', about: 'draft' });
    feedback.tell({ message: 'Copied.', about: 'number' });
    feedback.clear('draft');
    expect(said()).toEqual(['Copied.']);
    feedback.clear('number');
    expect(said()).toEqual([]);
  });

  test('is left with another screen, unless it can be undone', () => {
    const { feedback, said } = openFeedback();
    feedback.tell({ message: 'Copied.' });
    feedback.leave();
    expect(said()).toEqual([]);
    feedback.tell({ message: 'Deleted.', undo: () => undefined });
    feedback.leave();
    expect(said()).toEqual(['Deleted.']);
  });
});

test('what is only heard leaves what is seen where it is', () => {
  const { feedback, said } = openFeedback();
  feedback.tell({ message: 'Copied.' });
  feedback.tell({ message: 'Severity 1.', about: 'announced', isHeardOnly: true });
  expect(said()).toEqual(['Severity 1.', 'Copied.']);
});

test('listeners hear of changes alone, until they stop listening', () => {
  const { feedback } = openFeedback();
  const heard = vi.fn();
  const stop = feedback.subscribe(heard);
  feedback.clear('nothing');
  feedback.leave();
  expect(heard).not.toHaveBeenCalled();
  feedback.tell({ message: 'Copied.' });
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  feedback.clearAll();
  expect(heard).toHaveBeenCalledTimes(1);
});
