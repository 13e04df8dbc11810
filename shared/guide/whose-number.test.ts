import { expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import type { Guide } from './schema';
import { whoseNumber } from './whose-number';

const other: Guide = {
  ...builtInGuide,
  id: 'contoso-vault',
  product: 'Contoso Vault',
  otherNumbers: [{ kind: 'sales', published: '+49 69 5550 1234', e164: '+496955501234' }],
};
const asked = (typed: string, guides: readonly Guide[] = [builtInGuide]) =>
  whoseNumber(guides, typed)?.map(({ guide, line, other: else_ }) => `${guide.id} ${line?.id ?? else_?.kind}`);

test.each(['+49 69 6677 37597', '0049 69 667737597', 'Call us: (069) 6677-37597!', 'tel:+4969667737597'])(
  '%j is the German number, however it is written',
  (typed) => {
    expect(asked(typed)).toEqual(['alm germany']);
  },
);

test('a number that several guides have is told of each', () => {
  expect(asked('+65 3157 0602', [builtInGuide, other])).toEqual(['alm singapore', 'contoso-vault singapore']);
});

test('a number that no guide has is nobody’s', () => {
  expect(asked('+1 800 555 0199')).toEqual([]);
  expect(asked('+49 69 6677 37598')).toEqual([]);
});

test.each([
  '0044 69 6677 37597',
  '00 33 69 667737597',
  '+1 4969667737597',
  '1-900-202-991-0540',
  '+61 20 2991 0540',
  '+49 69 6677 3759',
  '+49 69 6677 375970',
])('%s is nobody’s, however like it is', (typed) => {
  expect(asked(typed)).toEqual([]);
});

test('a number of another country is no sales number either', () => {
  expect(asked('+44 69 5550 1234', [builtInGuide, other])).toEqual([]);
});

test('a sales number is known for what it is', () => {
  expect(asked('069 5550 1234', [builtInGuide, other])).toEqual(['contoso-vault sales']);
});

test('a few digits are no number that could be told from others', () => {
  expect(asked('6677')).toEqual([]);
});

test('words without a number are no question', () => {
  expect(asked('is this you?')).toBeUndefined();
});
