import { expect, test, vi } from 'vitest';
import type { Opener } from '../../../shared/ipc/app-state';
import { failure, success } from '../../../shared/result';
import { defaultSettings } from '../../../shared/settings/defaults';
import type { Settings } from '../../../shared/settings/schema';
import { aState } from '../../../tests/fixtures/a-state';
import type { OpenLink } from '../../system/links/allowed-links';
import type { DialConsent } from './dial-consent';
import { testDial } from './test-dial';

const ownPhone = { contactPhone: '069 1234567', country: 'DE' };

function deskWith(settings: Partial<Settings>) {
  return { settings: { ...aState.settings, ...settings } };
}

const agrees: DialConsent = {
  toSupport: async () => failure('cancelled'),
  toOwnNumber: async () => success(undefined),
};
const found = async (): Promise<Opener> => ({ state: 'found', name: 'Phone' });
const none = async (): Promise<Opener> => ({ state: 'none' });

const opens = () => vi.fn<OpenLink>(async () => success(undefined));

test('the person’s own phone is rung the way support would be', async () => {
  const openLink = opens();
  const dialPlan = { ...defaultSettings.dialPlan, outsideLine: '0', internationalForm: '00' };
  expect(await testDial(deskWith({ ...ownPhone, dialPlan }), found, openLink, agrees)).toEqual({
    ok: true,
    value: { dialled: '00049691234567', handedTo: 'system' },
  });
  expect(openLink.mock.calls).toEqual([['dial', 'tel:00049691234567']]);
});

test.each(['', 'none yet'])(
  'a person who gave %j as their phone is asked for it, and nobody is rung',
  async (contactPhone) => {
    const openLink = opens();
    const tested = await testDial(deskWith({ ...ownPhone, contactPhone }), found, openLink, agrees);
    expect(tested).toMatchObject({ ok: false, error: { code: 'no-own-phone' } });
    expect(openLink).not.toHaveBeenCalled();
  },
);

test('who dials by hand reads what to key', async () => {
  const openLink = opens();
  const dialPlan = { ...defaultSettings.dialPlan, way: 'by-hand' as const };
  expect(await testDial(deskWith({ ...ownPhone, dialPlan }), none, openLink, agrees)).toEqual({
    ok: true,
    value: { dialled: '+49691234567', handedTo: 'person' },
  });
  expect(openLink).not.toHaveBeenCalled();
});

test('a desk without a dialler says so', async () => {
  const openLink = opens();
  expect(await testDial(deskWith(ownPhone), none, openLink, agrees)).toMatchObject({
    ok: false,
    error: { code: 'no-dialler' },
  });
  expect(openLink).not.toHaveBeenCalled();
});

test('what the system refuses is not claimed', async () => {
  const refused = await testDial(deskWith(ownPhone), found, async () => failure('link-failed'), agrees);
  expect(refused).toMatchObject({ ok: false, error: { code: 'link-failed' } });
});

test('what the person does not want dialled is not', async () => {
  const openLink = opens();
  const refuses = { ...agrees, toOwnNumber: async () => failure('cancelled') };
  expect(await testDial(deskWith(ownPhone), found, openLink, refuses)).toMatchObject({ error: { code: 'cancelled' } });
  expect(openLink).not.toHaveBeenCalled();
});
