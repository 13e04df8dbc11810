import { expect, test } from 'vitest';
import { readPage } from '../reading/read-page';
import { text } from '../text';
import { builtInGuide } from './built-in-guide';
import { guideFromProposal, renewedBy } from './from-proposal';

const page = `# Contoso Vault support

| Region | Country | Number |
| --- | --- | --- |
| EMEA | Germany | +49 69 6677 37597 |
| EMEA | UK | 020 3880 0017, option 3 |
| APAC | Philippines | +63 2 231 3885 |

Fax: +49 69 6677 37500
`;

async function proposed() {
  return readPage(new TextEncoder().encode(page), 'support.md');
}

const confirmed = {
  id: 'contoso-vault',
  product: 'Contoso Vault',
  vendor: 'Contoso',
  file: 'support.md',
  today: '2026-11-26',
};

test('what was confirmed becomes a guide, each number as the page has it', async () => {
  const proposal = await proposed();
  const guide = guideFromProposal(proposal, { ...confirmed, lines: proposal.lines });
  if (!guide.ok) throw new Error(guide.error.code);
  expect(guide.value).toMatchObject({ id: 'contoso-vault', product: 'Contoso Vault', age: { lastSeen: '2026-11-26' } });
  expect(guide.value.lines.map(({ country, e164, menu }) => ({ country, e164, menu }))).toEqual([
    { country: 'DE', e164: '+4969667737597', menu: undefined },
    { country: 'GB', e164: '+442038800017', menu: [expect.anything()] },
    { country: 'PH', e164: '+6322313885', menu: undefined },
  ]);
  expect(guide.value.lines.map(({ doubt }) => doubt !== undefined)).toEqual([false, false, true]);
});

test('what was not confirmed is not in it', async () => {
  const proposal = await proposed();
  const guide = guideFromProposal(proposal, { ...confirmed, lines: proposal.lines.slice(0, 1) });
  expect(guide.ok && guide.value.lines).toHaveLength(1);
});

test('nothing confirmed makes no guide', async () => {
  expect(guideFromProposal(await proposed(), { ...confirmed, lines: [] })).toMatchObject({
    ok: false,
    error: { code: 'no-numbers' },
  });
});

test('a heading above all numbers is no label of each', async () => {
  const proposal = await proposed();
  const guide = guideFromProposal(proposal, { ...confirmed, lines: proposal.lines });
  expect(guide.ok && guide.value.lines.map(({ label }) => label)).toEqual([undefined, undefined, undefined]);
  const parted = await readPage(
    new TextEncoder().encode('# Vault\n\nGermany: +49 69 6677 37597\n\n# Keys\n\nUK: +44 20 3880 0017\n'),
    'p.md',
  );
  const labelled = guideFromProposal(parted, { ...confirmed, lines: parted.lines });
  expect(labelled.ok && labelled.value.lines.map(({ label }) => label)).toEqual(['Vault', 'Keys']);
});

test('a number that a page renews keeps the clock of its place', async () => {
  const whole = '| Region | Number |\n| --- | --- |\n| AMERICAS | +1 202 991 0599 |\n| Australia | +61 3 8595 5827 |\n';
  const proposal = await readPage(new TextEncoder().encode(whole), 'p.md');
  const guide = guideFromProposal(proposal, { ...confirmed, lines: proposal.lines });
  if (!guide.ok) throw new Error(guide.error.code);
  expect(guide.value.lines.map(({ timeZone }) => timeZone)).toEqual([undefined, undefined]);
  expect(renewedBy(builtInGuide, guide.value).lines.map(({ timeZone }) => timeZone)).toEqual([
    'America/New_York',
    'Australia/Melbourne',
  ]);
});

test('the next caller is told that a number is listed for another country than its own', async () => {
  const proposal = await readPage(new TextEncoder().encode('Support\nAustria: +49 69 6677 37597\n'), 'p.md');
  const guide = guideFromProposal(proposal, { ...confirmed, lines: proposal.lines });
  expect(guide.ok && guide.value.lines).toMatchObject([
    { country: 'AT', e164: '+4969667737597', note: text.guides.page.doubt['other-country'] },
  ]);
  expect(guide.ok && guide.value.lines[0]?.national).toBeUndefined();
});

test.each([
  ['France: [+33 1 70 70 12 34](tel:+33170701235)', '+33170701235', '+33 1 70 70 12 35', '0170701235'],
  ['UK: [+44 020 3880 0017](tel:+442038800017)', '+442038800017', '+44 20 3880 0017', '02038800017'],
  ['UK: 020 3880 0017', '+442038800017', '+44 20 3880 0017', '02038800017'],
  ['UK: +44 20-3880-0017', '+442038800017', '+44 20-3880-0017', '02038800017'],
  ['Philippines: +63 2 231 3885', '+6322313885', '+63 2 231 3885', undefined],
])('%s is one number, however it is shown or dialled', async (said, e164, shown, national) => {
  const proposal = await readPage(new TextEncoder().encode(`# Support\n\n${said}\n`), 'p.md');
  const guide = guideFromProposal(proposal, { ...confirmed, lines: proposal.lines });
  if (!guide.ok) throw new Error(guide.error.code);
  expect(guide.value.lines.map((line) => [line.e164, line.shown, line.national])).toEqual([[e164, shown, national]]);
});
