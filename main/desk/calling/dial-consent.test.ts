import { describe, expect, test, vi } from 'vitest';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import type { DialPlan } from '../../../shared/phone/dial-plan-schema';
import { defaultSettings } from '../../../shared/settings/defaults';
import { germany } from '../../../tests/fixtures/a-call';
import { createDialConsent, type Question } from './dial-consent';

const planOf = (change: Partial<DialPlan> = {}): DialPlan => ({ ...defaultSettings.dialPlan, ...change });
const own = { e164: '+49691234567', country: 'DE', national: '0691234567' };

/** A person who gives the same answer to every question, and what main remembers of it. */
function personWho(answer: boolean, remembered = new Set<string>()) {
  let time = 0;
  const ask = vi.fn(async (_question: Question) => answer);
  const agreed = {
    has: (mark: string) => remembered.has(mark),
    add: (marks: readonly string[]) => {
      for (const mark of marks) remembered.add(mark);
    },
  };
  const consent = createDialConsent(agreed, ask, () => time);
  return {
    ask,
    consent,
    remembered,
    wait(milliseconds: number) {
      time += milliseconds;
    },
  };
}

test('a new desk is asked nothing, whatever number it dials', async () => {
  const { ask, consent } = personWho(false);
  for (const line of builtInGuide.lines)
    expect(await consent.toSupport(planOf(), line, 'x')).toMatchObject({ ok: true });
  expect(ask).not.toHaveBeenCalled();
});

describe('after a change of how the desk dials', () => {
  test.each<[Partial<DialPlan>, string, string]>([
    [{ outsideLine: '0', internationalForm: '00' }, '0004969667737597', 'default calling app'],
    [{ way: 'sip', sipDomain: 'attacker.example' }, '+4969667737597', 'attacker.example'],
    [{ way: 'teams' }, '+4969667737597', 'Microsoft Teams'],
    [{ deskCountry: 'DE', nationalWithinCountry: true }, '069667737597', 'default calling app'],
  ])('%j the person sees exactly what will be dialled, and by what', async (change, dialled, by) => {
    const { ask, consent } = personWho(true);
    expect(await consent.toSupport(planOf(change), germany, 'Germany')).toMatchObject({ ok: true });
    const [question] = ask.mock.calls[0] ?? [];
    expect(question?.message).toContain('Germany');
    expect(question?.detail).toMatch(new RegExp(`(^|\\s)${dialled.replace('+', '\\+')}$`, 'm'));
    expect(question?.detail).toContain(by);
  });

  test('they are asked once, also after a restart', async () => {
    const first = personWho(true);
    const plan = planOf({ outsideLine: '0' });
    for (const line of builtInGuide.lines) await first.consent.toSupport(plan, line, 'x');
    expect(first.ask).toHaveBeenCalledTimes(1);
    const second = personWho(true, first.remembered);
    await second.consent.toSupport(plan, germany, 'x');
    expect(second.ask).not.toHaveBeenCalled();
  });

  test('another change is asked about again', async () => {
    const { ask, consent } = personWho(true);
    await consent.toSupport(planOf({ way: 'sip', sipDomain: 'phone.example.com' }), germany, 'x');
    await consent.toSupport(planOf({ way: 'sip', sipDomain: 'attacker.example' }), germany, 'x');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('who has agreed to other numbers has not agreed to those of their own country', async () => {
    const { ask, consent } = personWho(true);
    const plan = planOf({ outsideLine: '0', deskCountry: 'DE', nationalWithinCountry: true });
    const [americas] = builtInGuide.lines;
    if (americas) await consent.toSupport(plan, americas, 'x');
    await consent.toSupport(plan, germany, 'x');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('who does not want it is asked again the next time, and it is not dialled', async () => {
    const { ask, consent, remembered } = personWho(false);
    const plan = planOf({ outsideLine: '0' });
    expect(await consent.toSupport(plan, germany, 'x')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(remembered.size).toBe(0);
    await consent.toSupport(plan, germany, 'x');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('the own number', () => {
  test('is looked at once, also where nothing else was set', async () => {
    const { ask, consent } = personWho(true);
    await consent.toOwnNumber(planOf(), own);
    await consent.toOwnNumber(planOf(), own);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0]?.[0].detail).toContain('+49691234567');
    await consent.toOwnNumber(planOf(), { ...own, e164: '+8821234567890' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('that was tried the way support is dialled spares the question before support is', async () => {
    const { ask, consent } = personWho(true);
    const plan = planOf({ outsideLine: '0' });
    await consent.toOwnNumber(plan, own);
    await consent.toSupport(plan, germany, 'x');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('that was agreed to for support is not agreed to as the own number', async () => {
    const { ask, consent } = personWho(true);
    const plan = planOf({ outsideLine: '0' });
    await consent.toSupport(plan, germany, 'x');
    await consent.toOwnNumber(plan, own);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

test('there is one question at a time, and 10,000 calls cannot ask more than a few', async () => {
  const { ask, consent, wait } = personWho(false);
  const plan = planOf({ outsideLine: '0' });
  const answers = await Promise.all(Array.from({ length: 10_000 }, () => consent.toSupport(plan, germany, 'x')));
  expect(ask).toHaveBeenCalledTimes(1);
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'busy' } });
  for (let count = 0; count < 100; count += 1) await consent.toSupport(plan, germany, 'x');
  expect(ask.mock.calls.length).toBeLessThanOrEqual(5);
  wait(10_000);
  await consent.toSupport(plan, germany, 'x');
  expect(ask.mock.calls.length).toBeLessThanOrEqual(6);
});
