import { expect, test } from 'vitest';
import { contoso } from '../../tests/fixtures/contoso';
import { builtInGuide } from './built-in-guide';
import { guideNames } from './guide-names';

const named = (...guides: Parameters<typeof guideNames>[0]) => [...guideNames(guides).values()];

test('guides are called by their products', () => {
  expect(named(builtInGuide, contoso)).toEqual([builtInGuide.product, contoso.product]);
  expect([...guideNames([builtInGuide, contoso], true).values()]).toEqual(['ALM', contoso.product]);
});

test('two of the same product are told apart by their companies, and else by their ids', () => {
  const other = { ...contoso, id: 'other', product: 'contoso vault ', vendor: 'Reseller' };
  expect(named(contoso, other)).toEqual(['Contoso Vault (Contoso)', 'contoso vault  (Reseller)']);
  expect(named(contoso, { ...contoso, id: 'gold' })).toEqual([
    'Contoso Vault (Contoso, contoso-vault)',
    'Contoso Vault (Contoso, gold)',
  ]);
});
