import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badPages } from '../../tests/fixtures/bad-pages';
import { proposalSchema } from './proposal-schema';
import { largestPage, readPage } from './read-page';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What a page proposes, a line as `REGION COUNTRY e164`, with `*` for a whole region and its doubts behind. */
async function linesOf(text: string, name = 'page.txt') {
  const { lines } = proposalSchema.parse(await readPage(utf8(text), name));
  return lines.map(({ region, country, e164, wholeRegion, doubts, option }) =>
    [`${region} ${country} ${e164}${wholeRegion ? '*' : ''}`, option ? `[${option}]` : '', ...doubts]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const familyTable = `\ufeff[title]: # (Support)
[tags]: # (Orchard Keeper,OK,)

# Support

Call the number for your place:

| **Region** | **Country** | **Support Number** |
|---|---|---|
| | | |
| AMERICAS | all | \\+1 202 991 0540 |
| | | |
| EMEA | UK | \\+44 20 3880 0017 |
| | Germany | \\+49 69 6677 37597 |
| | | |
| APAC | Philippines | \\+63 2 231 3885 |
`;

test('a table whose region is filled once is read, with the number that the plan doesn’t know', async () => {
  expect(await linesOf(familyTable, 'index.md')).toEqual([
    'AMERICAS US +12029910540*',
    'EMEA GB +442038800017',
    'EMEA DE +4969667737597',
    'APAC PH +6322313885 unknown-to-plan',
  ]);
  const { product, lines } = await readPage(utf8(familyTable), 'index.md');
  expect(product).toBe('Orchard Keeper');
  expect(lines[2]).toMatchObject({ published: '+49 69 6677 37597', from: 'Germany | +49 69 6677 37597' });
});

test.each([
  [
    'bullets with region and country',
    '## Phone\n\n* AMERICAS: +1 202 991 0540\n* EMEA: +44 20 3880 0017 (UK)\n* +49 69 6677 37597 (Germany)\n*APAC: +61 3 8595 5827 (Australia)\n',
    'p.md',
    ['AMERICAS US +12029910540*', 'EMEA GB +442038800017', 'EMEA DE +4969667737597', 'APAC AU +61385955827'],
  ],
  [
    'a heading for each country',
    '# Call support\n\n## Germany\n\nPhone: +49 69 6677 37597\n\n## United Kingdom\n\nPhone: +44 20 3880 0017\n',
    'p.md',
    ['EMEA DE +4969667737597', 'EMEA GB +442038800017'],
  ],
  [
    'flattened lines',
    'Support lines\nGermany: +49 69 6677 37597 UK: +44 20 3880 0017 Australia: +61 3 8595 5827',
    'p.txt',
    ['EMEA DE +4969667737597', 'EMEA GB +442038800017', 'APAC AU +61385955827'],
  ],
  [
    'labels apart from numbers',
    '<h2>Support</h2><div>Germany</div><div>+49 69 6677 37597</div><div>UK</div><div>+44 20 3880 0017</div>',
    'p.html',
    ['EMEA DE +4969667737597', 'EMEA GB +442038800017'],
  ],
  [
    'definitions',
    '<h2>Support</h2><dl><dt>Dänemark</dt><dd>+45 32 12 34 56</dd><dt>EIRE</dt><dd>+353 1 234 5678</dd></dl>',
    'p.html',
    ['EMEA DK +4532123456', 'EMEA IE +35312345678'],
  ],
  [
    'a cell that reaches over several rows',
    '<table><tr><th>Region</th><th>Country</th><th>Phone</th></tr><tr><td rowspan="2">EMEA</td><td>Germany</td><td>+49 69 6677 37597</td></tr><tr><td>UK</td><td>+44 (0)20 3880 0017</td></tr></table>',
    'p.html',
    ['EMEA DE +4969667737597', 'EMEA GB +442038800017'],
  ],
  [
    'values parted by semicolons',
    'Country;Support phone;Fax\nNetherlands;(+31) 020 794 6000;+31 20 794 6001\nItaly;+39 06 1234 5678;\n',
    'p.csv',
    ['EMEA NL +31207946000', 'EMEA IT +390612345678'],
  ],
  [
    'columns in plain text',
    'Technical support\n\nGermany        +49 69 6677 37597\nSingapore      +65 3157 0602\n',
    'p.txt',
    ['EMEA DE +4969667737597', 'APAC SG +6531570602'],
  ],
])('%s are read', async (_shape, text, name, lines) => {
  expect(await linesOf(text, name)).toEqual(lines);
});

test('a national number is read with the country of its row alone, and marked', async () => {
  const table = '| Country | Toll-free |\n|---|---|\n| Germany | 0800 123 4567 |\n| Australia | 1300 123 456 |\n';
  expect(await linesOf(table, 'p.md')).toEqual([
    'EMEA DE +498001234567 national-only',
    'APAC AU +611300123456 national-only',
  ]);
  const [alone] = (await readPage(utf8('Call support on 0800 123 4567'), 'p.txt')).lines;
  expect(alone).toMatchObject({ e164: null, country: null, region: null, published: '0800 123 4567' });
  expect(alone?.doubts).toEqual(expect.arrayContaining(['national-only', 'no-place']));
});

test('several numbers of one cell are told apart, and a second that is dialled after the first is none', async () => {
  const cell = '| Country | Phone |\n|---|---|\n| Germany | +49 69 6677 37597 (local) or 0800 123 4567 (toll-free) |\n';
  expect(await linesOf(cell, 'p.md')).toEqual(['EMEA DE +4969667737597', 'EMEA DE +498001234567 national-only']);
  const staged = '## Honduras\n\nPhone number:\\\n+504 2234 5678\n\nAfter dialing, enter:\\\n877 635 7034\n';
  const lines = await linesOf(staged, 'p.md');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('two-steps');
});

test('menu options and extensions stay with their numbers', async () => {
  expect(await linesOf('UK support: +44 20 3880 0017, option 2')).toEqual(['EMEA GB +442038800017 [option 2]']);
  expect(await linesOf('US support: +1 202 991 0540 ext. 123')).toEqual(['AMERICAS US +12029910540 [ext. 123]']);
  const below = await linesOf('# Support\n\nUK: +44 20 3880 0017\n\nThen press 3 for Orchard Keeper.\n', 'p.md');
  expect(below).toEqual(['EMEA GB +442038800017 menu-nearby']);
});

test('what isn’t support’s is left out and named', async () => {
  const page =
    '# Contact\n\n- Support (Germany): +49 69 6677 37597\n- Fax: +49 69 6677 37598\n- Sales: +49 69 6677 37599\n';
  const { lines, leftOut } = await readPage(utf8(page), 'p.md');
  expect(lines.map(({ e164 }) => e164)).toEqual(['+4969667737597']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['fax', 'sales']);
  const both = await linesOf('Sales and support, UK: +44 20 3880 0017');
  expect(both).toEqual(['EMEA GB +442038800017 not-only-support']);
});

test.each([
  'Support server in Germany: 192.168.100.200, port 44300',
  'Phone support in Germany since 2019-08-30, updated 30.08.2019',
  'Phone support in Germany: Mon-Fri 08:00-17:00, 0800-1700 hrs, version 10.2.30.4567',
  'Call support in Germany: EUR 1.234.567, VAT DE123456789, KB5001234, order 12345678',
  'Visit https://example.com/49696677/37597 for phone support in Germany',
])('%s: no number', async (text) => {
  const { lines, refused } = await readPage(utf8(text), 'p.txt');
  expect(lines).toEqual([]);
  expect(refused).toBe('no-number');
});

test('letters are keyed as on a telephone, and a link counts more than what it shows', async () => {
  expect(await linesOf('US support: 1-800-FLOWERS')).toEqual(['AMERICAS US +18003569377 national-only letters']);
  const linked =
    '<p>UK support: <a href="tel:+442038800017">020 3880 0017</a></p><p>Germany: <a href="tel:+4969667737597">Call us</a></p>';
  expect(await linesOf(linked, 'p.html')).toEqual(['EMEA GB +442038800017', 'EMEA DE +4969667737597']);
  const other = '<p>UK support: <a href="tel:+442038800018">+44 20 3880 0017</a></p>';
  expect(await linesOf(other, 'p.html')).toEqual(['EMEA GB +442038800018 link-differs']);
});

test.each([
  ['+44 20 3880 0017', '+442138800017', 'link-differs'],
  ['+33 1 70 70 12 34', '+442038701234', 'link-differs'],
  ['0800 588 4747', '+442038800017', 'link-differs'],
  ['020 3880 0017', '+442038800017', ''],
  ['+44 (0)20 3880 0017', '+442038800017', ''],
  ['+44 020 3880 0017', '+442038800017', ''],
])('%s that links to %s is doubted wherever the two are not one number', async (shown, linked, doubt) => {
  for (const place of ['UK', 'Call']) {
    const { lines } = await readPage(utf8(`<p>${place} support: <a href="tel:${linked}">${shown}</a></p>`), 'p.html');
    expect(lines.map(({ e164 }) => e164)).toEqual([linked]);
    expect(lines.flatMap(({ doubts }) => doubts.filter((each) => each === 'link-differs')).join()).toBe(doubt);
  }
});

test('several products on a page are told apart by their headings, and doubted', async () => {
  const page = '# Support\n\n## Orchard\n\nUK: +44 20 3880 0017\n\n## Meadow\n\nUK: +44 20 3880 0018\n';
  const { lines } = await readPage(utf8(page), 'p.md');
  expect(lines.map(({ label, doubts }) => ({ label, doubts }))).toEqual([
    { label: 'Orchard', doubts: ['several-products'] },
    { label: 'Meadow', doubts: ['several-products'] },
  ]);
});

test('whole regions, parts of them, the world and misspelled countries are told apart', async () => {
  expect(await linesOf('Support\nAll other countries in EMEA: +44 20 3880 0017')).toEqual(['EMEA GB +442038800017*']);
  expect(await linesOf('Support\nNorth America: +1 202 991 0540')).toEqual(['AMERICAS US +12029910540 part-of-region']);
  expect(await linesOf('Support\nOutside the US: +44 20 3880 0017')).toEqual(['EMEA GB +442038800017 worldwide']);
  expect(await linesOf('Support\nPhillipines: +63 2 8231 3885')).toEqual(['APAC PH +63282313885 place-guessed']);
  expect(await linesOf('Support\nIreland: +44 20 3880 0017')).toEqual(['EMEA IE +442038800017 other-country']);
  expect(await linesOf('Support: +44 20 3880 0017')).toEqual(['EMEA GB +442038800017 no-place']);
});

test('a heading’s region is whole for its only number, and no place for one of another region', async () => {
  const page =
    '# Support\n\n## EMEA\n\nPhone: +44 20 3880 0017\n\n## APAC\n\n- Sydney: +61 3 8595 5827\n- Tokyo: +81 3-6384-9000\n\nPhone: +1 202 991 0540\n';
  expect(await linesOf(page, 'p.md')).toEqual([
    'EMEA GB +442038800017*',
    'APAC AU +61385955827 several-numbers',
    'APAC JP +81363849000 several-numbers',
    'AMERICAS US +12029910540 other-region no-place',
  ]);
});

test('what a page tells machines is read, and no other script', async () => {
  const contact = {
    '@type': 'Organization',
    name: 'Orchard Ltd',
    contactPoint: [
      { '@type': 'ContactPoint', contactType: 'technical support', telephone: '+49 69 6677 37597', areaServed: 'DE' },
      { '@type': 'ContactPoint', contactType: 'sales', telephone: '+49 69 6677 37599', areaServed: 'DE' },
    ],
  };
  const page = `<html><script>var phone = "+44 20 3880 0017 UK support"</script><script type="application/ld+json">${JSON.stringify(contact)}</script><p>Welcome</p></html>`;
  const { lines, vendor, leftOut } = await readPage(utf8(page), 'p.html');
  expect(lines.map(({ e164, country, doubts }) => ({ e164, country, doubts }))).toEqual([
    { e164: '+4969667737597', country: 'DE', doubts: [] },
  ]);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['sales']);
  expect(vendor).toBe('Orchard Ltd');
});

test('the rules of a page are its own sentences, with what they list', async () => {
  const page = `${familyTable}\nFor any Severity 1 issues, use only the phone.\n\nPut this information in your email body:\n\n1. company name\n2. product name\n`;
  const { rules } = await readPage(utf8(page), 'p.md');
  expect(rules).toContainEqual({ kind: 'phone-only', text: 'For any Severity 1 issues, use only the phone.' });
});

const german =
  '<html><head><meta charset="CHARSET"></head><body><p>Österreich, Unterstützung: +43 1 2345678</p></body></html>';

test.each([
  ['Latin-1', Uint8Array.from(german.replace('CHARSET', 'iso-8859-1'), (letter) => letter.charCodeAt(0))],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${german.replace('CHARSET', 'utf-16')}`, 'utf16le'))],
  ['UTF-8', utf8(german.replace('CHARSET', 'utf-8'))],
  [
    'MHTML',
    utf8(
      `From: <Saved>\r\nSubject: Support\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=D6sterreich, Support: +43 1=\r\n 2345678</p>\r\n--x--\r\n`,
    ),
  ],
])('a page in %s is read', async (_encoding, bytes) => {
  const { lines } = await readPage(bytes, 'p.html');
  expect(lines.map(({ country, e164 }) => `${country} ${e164}`)).toEqual(['AT +4312345678']);
});

test('what is no page is refused with its reason', async () => {
  expect((await readPage(new Uint8Array(), 'p.html')).refused).toBe('empty');
  expect((await readPage(new Uint8Array(largestPage + 1), 'p.html')).refused).toBe('too-large');
  expect((await readPage(utf8('%PDF-1.7 …'), 'p.html')).refused).toBe('not-a-page');
  expect(
    (
      await readPage(
        Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
        'p',
      )
    ).refused,
  ).toBe('not-a-page');
  expect((await readPage(utf8('<p>Write to us.</p>'), 'p.html')).refused).toBe('no-number');
});

// How long they take is measured by npm run bench; here one that took for ever would meet the test's own limit.
test.each(Object.entries(badPages()))('%s cost no number', async (_kind, { name, content }) => {
  const { lines } = await readPage(utf8(content), name);
  expect(lines.map(({ e164 }) => e164)).toContain('+442038800017');
});

test.each(['1', '+', '1-', 'a.', 'a1+', '—'])(
  'a hundred thousand of %j without a blank keep nobody waiting, and hide no number',
  async (piece) => {
    const page = `${piece.repeat(100_000)}\n\nGermany: +49 69 6677 37597\n`;
    expect(await linesOf(page)).toEqual(['EMEA DE +4969667737597']);
  },
);

test('whatever a file holds, it comes to a proposal', async () => {
  const pieces = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<h2>',
    '<li>',
    '</ul>',
    '<a href="tel:+44">',
    '| --- |',
    '\n',
    '# ',
    '+44 20 3880 0017',
    '0800 123',
    '(',
    'Germany',
    'Fax: ',
    'EMEA',
    ' press 2',
    '"',
    ';',
    '\u0000',
    '٠١٢',
    '1-800-',
    'ABCDEF',
  );
  const names = fc.constantFrom('p.html', 'p.md', 'p.csv', 'p.txt', 'p.mhtml', 'p');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), names, async (parts, name) => {
      proposalSchema.parse(await readPage(utf8(parts.join('')), name));
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
      proposalSchema.parse(await readPage(bytes, name));
    }),
  );
});
