import { describe, expect, test } from 'vitest';
import { builtInGuide } from '../../guide/built-in-guide';
import type { Guide } from '../../guide/schema';
import { severityHeard, triageText } from './triage';

const rules: Pick<Guide, 'severities'> = {
  severities: [
    {
      id: 's1',
      name: 'S1',
      definition: 'Production is down.',
      ways: ['phone'],
      response: 'First answer within an hour.',
      owes: 'Stay reachable.',
    },
    { id: 's2', name: 'S2', definition: 'Production is hindered.', ways: ['phone'], response: 'Answer the same day.' },
    { id: 's3', name: 'S3', definition: 'One function fails.', ways: ['ticket', 'phone'], isOrder: true },
    { id: 's4', name: 'S4', ways: ['email'] },
  ],
};

describe('a vendor who takes two severities by phone only', () => {
  test('has the one that was answered told, and not the worst', () => {
    const said = triageText(rules, 's2');
    expect(said.callNow).toBe('S2: call now');
    expect(said.callNowWhy).toBe(
      'Production is hindered. It goes by phone only, so email and ticket are closed. Answer the same day.',
    );
    expect(said.closed).toBe('S2 goes by phone only');
    expect(said.closedWhy).toContain('You answered S2');
    expect(severityHeard(rules, 's2')).toBe('S2: call now. Email and ticket are closed.');
  });

  test('has both named where they are named without an answer', () => {
    expect(triageText(rules).byPhoneOnly).toBe('S1 and S2 by phone only.');
    expect(triageText(rules).rules.slice(0, 2)).toEqual([
      'S1: by phone only. Production is down. First answer within an hour. Stay reachable.',
      'S2: by phone only. Production is hindered. Answer the same day.',
    ]);
  });
});

test('what may be expected of a level is never told of another', () => {
  expect(triageText(rules, 's4').definition).toBe('S4: email.');
  expect(triageText(rules, 's3').definition).toBe(
    'S3: first open a ticket, then call. You can follow a ticket to its end. One function fails.',
  );
});

test('before the answer each level is defined by its name', () => {
  expect(triageText(rules).definition).toBe(
    'S1: Production is down. S2: Production is hindered. S3: One function fails.',
  );
});

test('long definitions leave the room to the numbers: only the worst is there before the answer', () => {
  const [first, ...others] = rules.severities;
  const long = {
    severities: [...(first ? [first] : []), ...others.map((level) => ({ ...level, definition: 'x'.repeat(200) }))],
  };
  expect(triageText(long).definition).toBe('S1: Production is down.');
});

test('whoever has said no to the one question still sees what it was', () => {
  const said = triageText(builtInGuide, 'lower').definition;
  expect(said).toContain('Not Severity 1: call, email or open a ticket.');
  expect(said).toContain('Severity 1 is a critical problem');
});
