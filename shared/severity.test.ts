import { expect, test } from 'vitest';
import { openChannels } from './severity';

test('Severity 1 goes by phone only', () => {
  expect(openChannels('severity-1')).toEqual(['phone']);
});

test.each(['lower', 'unanswered'] as const)('%s goes any way, by phone first', (severity) => {
  expect(openChannels(severity)).toEqual(['phone', 'email', 'ticket']);
});
