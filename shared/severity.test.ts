import { describe, expect, test } from 'vitest';
import { builtInGuide } from './guide/built-in-guide';
import type { Guide } from './guide/schema';
import { asksSeverity, openChannels, phoneOnlyLevel, urgencyOf } from './severity';

const withLevels = (severities: Guide['severities']): Guide => ({ ...builtInGuide, severities });

describe('ALM', () => {
  test('Severity 1 goes by phone only', () => {
    expect(openChannels(builtInGuide, 'severity-1')).toEqual(['phone']);
    expect(urgencyOf(builtInGuide, 'severity-1')).toBe('phone-only');
  });

  test.each(['lower', 'unanswered'])('%s goes any way, by phone first', (severity) => {
    expect(openChannels(builtInGuide, severity)).toEqual(['phone', 'email', 'ticket']);
  });
});

describe('another vendor', () => {
  test('takes several severities by phone', () => {
    const guide = withLevels([
      { id: 's1', name: 'S1', ways: ['phone'] },
      { id: 's2', name: 'S2', ways: ['phone'] },
      { id: 's3', name: 'S3', ways: ['ticket', 'email'] },
    ]);
    expect(['s1', 's2'].map((severity) => urgencyOf(guide, severity))).toEqual(['phone-only', 'phone-only']);
    expect(openChannels(guide, 's3')).toEqual(['ticket', 'email']);
    expect(phoneOnlyLevel(guide)?.id).toBe('s1');
  });

  test('wants a ticket first, and then the phone', () => {
    const guide = withLevels([{ id: 'p1', name: 'P1', ways: ['ticket', 'phone'], isOrder: true }]);
    expect(openChannels(guide, 'p1')).toEqual(['ticket', 'phone']);
    expect(asksSeverity(guide)).toBe(true);
  });

  test('with no rule is asked nothing, and takes every way', () => {
    const guide = withLevels([]);
    expect(asksSeverity(guide)).toBe(false);
    expect(openChannels(guide, 'unanswered')).toEqual(['phone', 'email', 'ticket']);
  });

  test('without an address closes what would need it', () => {
    const { mailbox: _, ...guide } = withLevels([]);
    expect(openChannels(guide, 'unanswered')).toEqual(['phone', 'ticket']);
  });

  test('does not take the answer that was meant for another', () => {
    expect(urgencyOf(withLevels([{ id: 'p1', name: 'P1', ways: ['phone'] }]), 'severity-1')).toBe('unanswered');
  });
});
