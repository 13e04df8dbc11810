import { expect, test } from 'vitest';
import { aCall, germany } from '../../tests/fixtures/a-call';
import { builtInGuide } from '../guide/built-in-guide';
import { numberReport } from './number-report';

const facts = {
  call: { ...aCall, outcome: 'dead', notes: ' “This number is not in service.”\n' },
  guide: builtInGuide,
  line: germany,
  country: 'IN',
  timeZone: 'Asia/Kolkata',
} as const;

test('a report has what a vendor asks for', () => {
  const report = numberReport(facts).split('\n');
  expect(report).toContain(`Number called: ${germany.shown} (Germany), ${germany.e164}`);
  expect(report).toContain('Called from: India');
  expect(report).toContain('When: 2026-01-15 17:30 UTC+05:30 (Asia/Kolkata), 2026-01-15 12:00 UTC');
  expect(report).toContain('What happened: Wrong or dead number');
  expect(report).toContain('Heard: “This number is not in service.”');
});

test('the clock is that of the day of the call, not of today', () => {
  const summer = { ...facts, call: { ...facts.call, at: '2026-07-15T12:00:00.000Z' }, timeZone: 'Europe/Berlin' };
  expect(numberReport(summer)).toContain('2026-07-15 14:00 UTC+02:00 (Europe/Berlin)');
});

test('what is not known is left out', () => {
  const report = numberReport({
    ...facts,
    call: { ...aCall, notes: ' ' },
    guide: undefined,
    line: undefined,
    country: '',
    timeZone: 'Etc/Unknown',
  });
  expect(report).not.toMatch(/Called from|Heard|What happened|Product|undefined/);
  expect(report).toContain(`Number called: ${aCall.target}`);
});
