import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRequest } from '../../tests/fixtures/a-request';
import { wildText } from '../../tests/fixtures/wild-text';
import { builtInGuide } from '../guide/built-in-guide';
import type { Guide } from '../guide/schema';
import { wordFailure } from '../text/word-failure';
import { composeEmail, composeTicket, previewEmail, previewTicket } from './compose';
import type { Draft } from './draft';
import { extraKinds } from './extra-kinds';

const asker = { country: '', at: new Date('2026-01-15T12:00:00Z') };

describe('the email', () => {
  test('is the one that the vendor asks for: PIN in the subject, five items in the body', () => {
    expect(composeEmail(aRequest, '345', builtInGuide, asker)).toEqual({
      ok: true,
      value: {
        from: 'ada@example.com',
        to: 'support@thycotic.com',
        subject: 'PIN 345 Sync stops',
        body: [
          'Company name: Example GmbH',
          'Contact name: Ada Example',
          'Contact phone number: +49 69 1234567',
          'Product name: Account Lifecycle Manager',
          '',
          'Details of the issue:',
          'Since noon.',
          'All sites.',
        ].join('\n'),
      },
    });
  });

  test('has the lines that the person added before the details, in their order', () => {
    const extras: Draft['extras'] = [
      { kind: 'began', value: '09:41' },
      { kind: 'affected', value: 'all\nsites' },
    ];
    const { body } = previewEmail({ ...aRequest, extras }, '345', builtInGuide);
    expect(body).toContain('\nWhen it began: 09:41\nWho is affected: all sites\n\nDetails of the issue:\n');
  });

  test.each(extraKinds)('has words for an added line of kind %j', (kind) => {
    const { body } = previewEmail({ ...aRequest, extras: [{ kind, value: 'x' }] }, '345', builtInGuide);
    expect(body).toMatch(/^[A-Z][a-z ]+: x$/m);
  });

  test('without a PIN is not finished', () => {
    expect(composeEmail(aRequest, '', builtInGuide, asker)).toMatchObject({ ok: false, error: { code: 'incomplete' } });
  });

  test('is not finished while the question about severity is open', () => {
    const open = { ...aRequest, severity: 'unanswered' } as const;
    expect(composeEmail(open, '345', builtInGuide, asker)).toMatchObject({ ok: false, error: { code: 'incomplete' } });
  });

  test.each(['summary', 'details', 'company', 'contactName', 'contactPhone', 'product'] as const)(
    'without %s is not finished',
    (item) => {
      const refused = composeEmail({ ...aRequest, [item]: ' \n\t' }, '345', builtInGuide, asker);
      expect(refused).toMatchObject({ ok: false, error: { code: 'incomplete' } });
    },
  );

  test('is previewed with whatever stands for the PIN', () => {
    expect(previewEmail(aRequest, '••••', builtInGuide).subject).toBe('PIN •••• Sync stops');
  });
});

describe('the case text', () => {
  test('begins with the summary, goes on as the email does, and holds no PIN', () => {
    const { body } = previewEmail(aRequest, '345', builtInGuide);
    expect(composeTicket(aRequest, builtInGuide, asker)).toEqual({ ok: true, value: `Summary: Sync stops\n${body}` });
  });

  test('without its details is not finished', () => {
    const refused = composeTicket({ ...aRequest, details: '' }, builtInGuide, asker);
    expect(refused).toMatchObject({ ok: false, error: { code: 'incomplete' } });
  });

  test('is previewed even while it lacks everything', () => {
    const empty = {
      ...aRequest,
      summary: '',
      details: '',
      company: '',
      contactName: '',
      contactPhone: '',
      product: '',
    };
    expect(previewTicket(empty, builtInGuide)).toMatch(/^Summary: \nCompany name: \n/);
  });
});

describe('Severity 1', () => {
  const critical = fc.record({
    severity: fc.constant('severity-1' as const),
    summary: wildText,
    details: wildText,
    company: wildText,
    contactName: wildText,
    contactPhone: wildText,
    product: wildText,
    sender: wildText,
    extras: fc.array(fc.record({ kind: fc.constantFrom(...extraKinds), value: wildText }), { maxLength: 3 }),
  });

  test('never becomes an email or a case text, whatever else is given', () => {
    fc.assert(
      fc.property(critical, fc.string(), (request, pin) => {
        expect(composeEmail(request, pin, builtInGuide, asker)).toMatchObject({
          ok: false,
          error: { code: 'phone-only' },
        });
        expect(composeTicket(request, builtInGuide, asker)).toMatchObject({ ok: false, error: { code: 'phone-only' } });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['DE', 'germany'],
    ['BR', 'americas'],
    ['PH', 'singapore'],
    ['', 'americas'],
  ])('is told the nearest sound number for %j: %s', (country, id) => {
    const number = builtInGuide.lines.find((line) => line.id === id)?.shown;
    const critical = { ...aRequest, severity: 'severity-1' } as const;
    const near = { ...asker, country };
    for (const refused of [
      composeEmail(critical, '345', builtInGuide, near),
      composeTicket(critical, builtInGuide, near),
    ]) {
      expect(refused.ok ? '' : wordFailure(refused.error)).toContain(`Call ${number}.`);
    }
  });

  test('is told to call even where every number is doubtful', () => {
    const lines = builtInGuide.lines.filter(({ doubt }) => doubt);
    const refused = composeTicket({ ...aRequest, severity: 'severity-1' }, { ...builtInGuide, lines }, asker);
    expect(refused.ok ? '' : wordFailure(refused.error)).toContain('Call one of the numbers.');
  });
});

test('of two severities that go by phone only, the refusal names the one that was answered', () => {
  const guide: Guide = {
    ...builtInGuide,
    severities: [
      { id: 's1', name: 'S1', ways: ['phone'] },
      { id: 's2', name: 'S2', ways: ['phone'] },
    ],
  };
  expect(composeEmail({ ...aRequest, severity: 's2' }, '345', guide, asker)).toMatchObject({
    error: { code: 'phone-only', facts: { severity: 'S2' } },
  });
});
