import { describe, expect, test, vi } from 'vitest';
import type { Opener } from '../../../shared/ipc/app-state';
import type { JournalEntry } from '../../../shared/journal/schema';
import { failure, type Result, success } from '../../../shared/result';
import { defaultSettings } from '../../../shared/settings/defaults';
import { germany, philippines } from '../../../tests/fixtures/a-call';
import type { OpenLink } from '../../system/links/allowed-links';
import { dial } from './dial';

const found: Opener = { state: 'found', name: 'Phone' };

function deskWith(changes: Partial<Parameters<typeof dial>[2]> = {}) {
  const entered: JournalEntry[] = [];
  const openLink = vi.fn<OpenLink>(async () => success(undefined));
  const desk = {
    plan: defaultSettings.dialPlan,
    dialler: async () => found,
    severity: () => 'severity-1',
    guide: 'alm',
    consent: async (): Promise<Result<undefined>> => success(undefined),
    openLink,
    enter: (entry: JournalEntry) => entered.push(entry),
    ...changes,
  };
  return { desk, entered, openLink };
}

test('a number goes to the system as this desk dials it, and into the journal as it is', async () => {
  const { desk, entered, openLink } = deskWith({ plan: { ...defaultSettings.dialPlan, outsideLine: '0' } });
  expect(await dial(germany, false, desk)).toEqual({ ok: true, value: { handedTo: 'system' } });
  expect(openLink.mock.calls).toEqual([['dial', 'tel:0+4969667737597']]);
  expect(entered).toMatchObject([
    { channel: 'phone', way: 'tel', target: germany.e164, severity: 'severity-1', summary: '', notes: '' },
  ]);
});

test('a severity that is answered while the system takes the number is that of the call', async () => {
  let severity = 'unanswered';
  const { desk, entered } = deskWith({
    severity: () => severity,
    openLink: async () => {
      severity = 'severity-1';
      return success(undefined);
    },
  });
  await dial(germany, false, desk);
  expect(entered).toMatchObject([{ severity: 'severity-1' }]);
});

test('a number that is keyed by hand opens nothing, and is in the journal all the same', async () => {
  const { desk, entered, openLink } = deskWith({
    plan: { ...defaultSettings.dialPlan, way: 'by-hand' },
    dialler: async (): Promise<Opener> => Promise.reject(new Error('Nothing is to be asked.')),
  });
  expect(await dial(germany, false, desk)).toEqual({ ok: true, value: { handedTo: 'person' } });
  expect(openLink).not.toHaveBeenCalled();
  expect(entered).toMatchObject([{ way: 'by-hand', target: germany.e164 }]);
});

describe('a doubtful number', () => {
  test('is not dialled unawares', async () => {
    const { desk, entered, openLink } = deskWith();
    const refused = await dial(philippines, false, desk);
    expect(refused).toEqual({ ok: false, error: { code: 'doubtful', facts: { reason: philippines.doubt?.reason } } });
    expect(openLink).not.toHaveBeenCalled();
    expect(entered).toEqual([]);
  });

  test('is dialled by who knows of the doubt', async () => {
    const { desk } = deskWith();
    expect(await dial(philippines, true, desk)).toMatchObject({ ok: true });
  });
});

describe('nothing is entered as a call', () => {
  test('where the desk has no dialler', async () => {
    const { desk, entered, openLink } = deskWith({ dialler: async () => ({ state: 'none' }) });
    expect(await dial(germany, false, desk)).toMatchObject({ ok: false, error: { code: 'no-dialler' } });
    expect(openLink).not.toHaveBeenCalled();
    expect(entered).toEqual([]);
  });

  test('where the system refuses the link', async () => {
    const { desk, entered } = deskWith({ openLink: async () => failure('link-failed') });
    expect(await dial(germany, false, desk)).toMatchObject({ ok: false, error: { code: 'link-failed' } });
    expect(entered).toEqual([]);
  });

  test('where the person does not want it dialled that way, and nothing is opened', async () => {
    const { desk, entered, openLink } = deskWith({ consent: async () => failure('cancelled') });
    expect(await dial(germany, false, desk)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(openLink).not.toHaveBeenCalled();
    expect(entered).toEqual([]);
  });

  test('where the plan lacks its SIP domain', async () => {
    const { desk, entered } = deskWith({ plan: { ...defaultSettings.dialPlan, way: 'sip' } });
    expect(await dial(germany, false, desk)).toMatchObject({ ok: false, error: { code: 'sip-domain-missing' } });
    expect(entered).toEqual([]);
  });
});

test('a desk that could not be asked for its dialler simply tries', async () => {
  const { desk } = deskWith({ dialler: async () => ({ state: 'unknown' }) });
  expect(await dial(germany, false, desk)).toEqual({ ok: true, value: { handedTo: 'system' } });
});

test.each<[string, Parameters<typeof deskWith>[0]]>([
  ['where it is dialled by hand', { plan: { ...defaultSettings.dialPlan, way: 'by-hand', outsideLine: '0' } }],
  ['where no program is there to dial', { dialler: async () => ({ state: 'none' }) }],
])('nobody is asked %s', async (_where, changes) => {
  const consent = vi.fn(async () => success(undefined));
  await dial(germany, false, deskWith({ ...changes, consent }).desk);
  expect(consent).not.toHaveBeenCalled();
});
