import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import type { Question } from '../desk/calling/dial-consent';
import { createGuideConsent } from './guide-consent';

function consentWith(answer: boolean) {
  const asked: Question[] = [];
  const consent = createGuideConsent(async (question) => {
    asked.push(question);
    return answer;
  });
  return { consent, asked };
}

const [first] = builtInGuide.lines;
if (!first) throw new Error('The guide has no lines.');
const elsewhere: Guide = {
  ...builtInGuide,
  portal: 'https://phish.example/',
  lines: [{ ...first, e164: '+12025550100', shown: '+1 202 555 0100' }],
};

test('where a guide would lead is looked at, number by number and address by address', async () => {
  const { consent, asked } = consentWith(true);
  expect(await consent(elsewhere, [builtInGuide])).toEqual({ ok: true, value: undefined });
  expect(asked[0]?.detail).toContain('+12025550100');
  expect(asked[0]?.detail).toContain('https://phish.example/');
  expect(asked[0]?.detail).not.toContain(builtInGuide.mailbox);
});

test('what is not wanted is not taken', async () => {
  const { consent } = consentWith(false);
  expect(await consent(elsewhere, [builtInGuide])).toMatchObject({ ok: false, error: { code: 'guide-cancelled' } });
});

test('a guide that leads nowhere new asks nothing', async () => {
  const { consent, asked } = consentWith(false);
  expect(await consent({ ...builtInGuide, vendor: 'Delinea' }, [builtInGuide])).toMatchObject({ ok: true });
  expect(asked).toEqual([]);
});

test('of a long guide the dialog names some numbers, and how many more there are', async () => {
  const { consent, asked } = consentWith(true);
  const lines = Array.from({ length: 40 }, (_, index) => ({
    ...first,
    id: `l-${index}`,
    e164: `+1202555${1000 + index}`,
  }));
  await consent({ ...builtInGuide, lines }, [builtInGuide]);
  expect(asked[0]?.detail).toContain('and 28 more');
});
