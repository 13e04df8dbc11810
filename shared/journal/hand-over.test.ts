import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../tests/fixtures/a-call';
import { builtInGuide } from '../guide/built-in-guide';
import { type Case, casesOf } from './cases';
import { caseTimeline, handOver, handOverForms } from './hand-over';

const facts = { guide: builtInGuide, timeZone: 'Europe/Berlin' };
const first = anotherCall(1, {
  at: '2026-01-15T12:00:00.000Z',
  caseNumber: '0042',
  summary: 'Nobody can sign in',
  severity: 'severity-1',
  agent: 'Grace',
  notes: 'Wants the log.\r\n# of tries: 3',
  outcome: 'reached',
});
const second = anotherCall(2, {
  at: '2026-01-16T12:00:00.000Z',
  caseNumber: '0042',
  channel: 'email',
  target: 'support@thycotic.com',
  severity: 'unanswered',
  agent: 'Linus',
  caseStatus: 'waiting-for-them',
});
const [one] = casesOf([second, first]) as [Case];

describe('a hand-over', () => {
  const text = handOver(one, { ...facts, promises: ['They call back by 15:00'] }, 'text');

  test.each([
    ['what is broken', 'Nobody can sign in'],
    ['its number', 'Number: 0042'],
    ['whose case it is', 'Thycotic'],
    ['how severe it is', 'Severity: Severity 1'],
    ['how it stands', 'Status: Waiting for them'],
    ['in which zone its times are', 'Times in: Europe/Berlin'],
    ['who was spoken to', 'Grace, '],
    ['also who came later', 'Linus, '],
    ['what was tried', 'Call, Germany +49 69 6677 37597, Reached, spoke to Grace'],
    ['what was noted', '    Wants the log.'],
    ['what was promised', 'They call back by 15:00'],
    ['what comes next', 'We wait for support'],
    ['what support will ask for', 'PIN'],
  ])('tells %s', (_what, said) => {
    expect(text).toContain(said);
  });

  test('has no empty part where nothing was promised', () => {
    expect(handOver(one, facts, 'text')).not.toContain('What was promised');
  });

  test('in Markdown shows what was typed as it was typed', () => {
    const markdown = handOver(one, facts, 'markdown');
    expect(markdown).toMatch(/^# Hand-over: ALM case 0042\n\n## What’s broken\n\n- Nobody can sign in\n/);
    expect(markdown).toContain('  > Wants the log.\n  > \\# of tries: 3');
    expect(handOver({ ...one, summary: '*not* <b>bold</b>' }, facts, 'markdown')).toContain(
      '- \\*not\\* \\<b\\>bold\\</b\\>',
    );
  });

  test('of a guide that is gone still tells all that is in the journal', () => {
    const gone = handOver(one, { ...facts, guide: undefined }, 'text');
    expect(gone).toContain('Product: alm');
    expect(gone).toContain('+4969667737597');
    expect(gone).not.toContain('undefined');
  });
});

test.each(handOverForms)('a timeline as %s has every contact in the order of the calls', (form) => {
  const timeline = caseTimeline(one, facts, form);
  expect(timeline.indexOf('Grace')).toBeLessThan(timeline.indexOf('Linus'));
  expect(timeline).toContain('Status: Waiting for them');
  expect(timeline).toContain('Summary: Nobody can sign in');
});
