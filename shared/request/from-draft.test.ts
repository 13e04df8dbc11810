import { describe, expect, test } from 'vitest';
import { builtInGuide } from '../guide/built-in-guide';
import { defaultSettings } from '../settings/defaults';
import { settingsSchema } from '../settings/schema';
import { requestFromDraft } from './from-draft';
import { newDraft } from './new-draft';

const fresh = newDraft('0b9f6a4e-7c1d-4a55-9b1e-6f2f3c1d8a01', new Date('2026-01-15T12:00:00Z'));

describe('the request of a draft', () => {
  const settings = settingsSchema.parse({
    ...defaultSettings,
    company: 'Example GmbH',
    contactName: 'Ada Example',
    contactPhone: '+49 69 1234567',
    senderAddresses: ['ada@example.com', 'it@example.com'],
  });

  test('takes from the settings what the draft does not say', () => {
    expect(
      requestFromDraft({ ...fresh, summary: 'Sync stops', details: 'Since noon.' }, settings, 'lower', builtInGuide),
    ).toEqual({
      severity: 'lower',
      summary: 'Sync stops',
      details: 'Since noon.',
      company: 'Example GmbH',
      contactName: 'Ada Example',
      contactPhone: '+49 69 1234567',
      product: 'Account Lifecycle Manager',
      sender: 'ada@example.com',
      extras: [],
    });
  });

  test('takes from the draft what it says, even that a field is empty', () => {
    const draft = { ...fresh, company: '', contactName: 'Grace', contactPhone: '1', product: 'Other' };
    expect(requestFromDraft(draft, settings, 'unanswered', builtInGuide)).toMatchObject({
      severity: 'unanswered',
      company: '',
      contactName: 'Grace',
      contactPhone: '1',
      product: 'Other',
    });
  });
});
