import { describe, expect, test } from 'vitest';
import { readPage } from './read-page';

const read = (page: string, name = 'p.md') => readPage(new TextEncoder().encode(page), name);
const linesOf = async (page: string, name?: string) =>
  (await read(page, name)).lines.map(({ country, e164, option = '', doubts }) => ({ country, e164, option, doubts }));

describe('a menu in another language', () => {
  test.each([
    ['French', 'France', '+33 1 57 32 42 97', 'Étape 1 : choisissez l’option 3', 'Étape 2 : entrez le code 7703'],
    ['Spanish', 'España', '+34 912 71 81 60', 'Seleccione la opción 2', 'Introduzca el código 7703'],
    ['German', 'Deutschland', '+49 69 6677 37597', 'Wählen Sie Option 1', 'Geben Sie folgenden Code ein: 7703'],
    ['Italian', 'Italia', '+39 02 3859 1234', 'Selezionare l’opzione 2', 'Digitare il codice 7703'],
    ['Dutch', 'Nederland', '+31 20 500 1234', 'Kies optie 2', 'Toets de code 7703'],
    ['Russian', 'Россия', '+7 495 989 44 25', 'Выберите 2', 'Нажмите 7703'],
    ['Japanese', '日本', '+81 3-6384-9000', 'オプション 2', '7703 を選択'],
  ])('%s is kept whole', async (_, country, number, first, second) => {
    const [line] = await linesOf(`| - | - |\n| --- | --- |\n| ${country} | ${number}<br>${first}<br>${second} |\n`);
    expect(line?.option).toContain('7703');
    expect(line?.option).toMatch(/1|2|3/);
  });
});

test('a line for conferences is left out, and named', async () => {
  const { lines, leftOut } = await read(
    '| Country | Support | Conference line |\n|---|---|---|\n| Germany | +49 69 6677 37597 | +49 69 6677 37591 |\n',
  );
  expect(lines.map(({ e164 }) => e164)).toEqual(['+4969667737597']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['conference']);
});

test('phone and fax on one line are told apart by the words before each', async () => {
  const { lines, leftOut } = await read('Support Canada\nPhone: +1 604 501 0800  Fax: +1 604 501 0848\n', 'p.txt');
  expect(lines.map(({ e164 }) => e164)).toEqual(['+16045010800']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['fax']);
});

test('a number that is printed twice in a row is one', async () => {
  const found = await linesOf(
    '# Support for France\n\n## Phone number\n<span>0805 540 594</span><span>0805 540 594</span>\n',
  );
  expect(found.map(({ e164 }) => e164)).toEqual(['+33805540594']);
});

test('a second number to enter is a step of the first, and doubted', async () => {
  const [line, ...others] = await linesOf(
    '| Country | Support phone |\n|---|---|\n| Jordan | 18 800 000<br>Step 1. Enter code: 001<br>Step 2. Enter 877-663-5075 |\n',
  );
  expect(line?.option).toContain('877-663-5075');
  expect(line?.doubts).toContain('two-steps');
  expect(others).toEqual([]);
});

test('a number of no country is never certain to be a country’s or a region’s', async () => {
  const [line] = await linesOf('## Help Desk\n\n- EMEA: 00800 7288 4743\n');
  expect(line).toMatchObject({ e164: '+80072884743' });
  expect(line?.doubts).not.toEqual([]);
});

test.each([
  ['# Contoso Vault Support\n\nUK: +44 20 3880 0017\n', 'Contoso Vault'],
  ['# Technical Support\n\nUK: +44 20 3880 0017\n', null],
  ['# Contact Contoso Identity Manager Support Phone Numbers\n\nUK: +44 20 3880 0017\n', 'Contoso Identity Manager'],
  ['# How to get support\n\nUK: +44 20 3880 0017\n', null],
])('%j is about %s', async (page, product) => {
  expect((await read(page)).product).toBe(product);
});

test('a page whose numbers lie beyond what is looked at is too large, and not without numbers', async () => {
  const page = `${'<p>text</p>'.repeat(30_000)}<p>UK support: +44 20 3880 0017</p>`;
  expect((await read(page, 'p.html')).refused).toBe('too-large');
});

describe('a page that was saved in part', () => {
  const part = btoa('<p>UK support: +44 20 3880 0017</p>');
  const whole = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${part}\r\n--x--\r\n`;

  test('is damaged, and not without numbers', async () => {
    expect((await read(whole.slice(0, -30), 'p.mhtml')).refused).toBe('damaged');
    expect((await read(whole.slice(0, 150), 'p.mhtml')).refused).toBe('damaged');
  });

  test('is read where it is whole', async () => {
    expect((await linesOf(whole, 'p.mhtml')).map(({ e164 }) => e164)).toEqual(['+442038800017']);
  });
});

describe('a table that is drawn with characters', () => {
  const ruled = [
    '+-----------+--------------------------------+',
    '| Contact   | How                            |',
    '+===========+================================+',
    '| Web       | https://orchard.example        |',
    '+-----------+--------------------------------+',
    '| Telephone | Monday to Friday, Pacific time |',
    '|           |                                |',
    '|           | * US toll-free: 855-473-7100   |',
    '|           |                                |',
    '|           | * UK: +44 20 3880 0017         |',
    '+-----------+--------------------------------+',
  ];

  test('has rows of several lines, where a rule is behind each', async () => {
    const lines = await linesOf(`Support\n=======\n\n${ruled.map((line) => `   ${line}`).join('\n')}\n`, 'p.rst');
    expect(lines).toEqual([
      { country: 'US', e164: '+18554737100', option: '', doubts: ['national-only'] },
      { country: 'GB', e164: '+442038800017', option: '', doubts: [] },
    ]);
  });

  test('has a row in each line, where rules are around its head alone', async () => {
    const listed =
      '+---------+-------------------+\n| Country | Phone             |\n+---------+-------------------+\n| Germany | +49 69 6677 37597 |\n| UK      | +44 20 3880 0017  |\n+---------+-------------------+\n';
    expect((await linesOf(listed, 'p.txt')).map(({ country, e164 }) => `${country} ${e164}`)).toEqual([
      'DE +4969667737597',
      'GB +442038800017',
    ]);
  });
});

test('a sentence that an editor broke into lines is one', async () => {
  const lines = await linesOf(
    'Support\n\nThe people of Orchard are there for you at any time; just call them at +44 20 3880 0017 \n(UK), or at +49 69 6677 37597 (Germany) if that is nearer to you.\n',
    'p.rst',
  );
  expect(lines.map(({ country, doubts }) => [country, doubts])).toEqual([
    ['GB', []],
    ['DE', []],
  ]);
});

test('a row without a number doesn’t lend its country to the one above, nor takes that one’s', async () => {
  const lines = await linesOf(
    '<h1>Support</h1><table><tr><td>France</td><td>+33 1 57 32 42 97</td></tr><tr><td>Germany</td><td>0180 5 ORCHARD</td></tr><tr><td></td><td>(+49) 69 6677 37597 from abroad</td></tr></table>',
    'p.html',
  );
  expect(lines.map(({ country, e164 }) => `${country} ${e164}`)).toEqual(['FR +33157324297', 'DE +4969667737597']);
});

test('a bracket that holds a number of its own is said of that one', async () => {
  const lines = await linesOf('Support\n\nAsia-Pacific:\t+65 3157 0602 (Australia: +61 3 8595 5827)\n', 'p.txt');
  expect(lines.map(({ country, e164 }) => `${country} ${e164}`)).toEqual(['SG +6531570602', 'AU +61385955827']);
});

test.each([
  ['UK/Europe: +44 20 3880 0017', ['several-countries']],
  ['EMEA (UK): +44 20 3880 0017', []],
  ['Asia/Pacific, Australia: +61 3 8595 5827', []],
])('%j has the doubts %j', async (line, doubts) => {
  expect((await linesOf(`Support\n\n${line}\n`, 'p.txt')).map((each) => each.doubts)).toEqual([doubts]);
});

test('a region that is named with its largest country is whole', async () => {
  const { lines } = await read('# Support\n\n- Asia Pacific & Japan: +65 3157 0602\n');
  expect(lines).toMatchObject([{ region: 'APAC', country: 'SG', wholeRegion: true, doubts: [] }]);
});

test('columns that are neither kinds of numbers nor of places may be products, and are doubted', async () => {
  const columns = async (first: string, second: string) =>
    (
      await linesOf(
        `# Support\n\n| Country | ${first} | ${second} |\n|---|---|---|\n| UK | +44 20 3880 0017 | +44 20 3880 0018 |\n`,
      )
    ).map(({ doubts }) => doubts);
  expect(await columns('Orchard Server', 'Meadow Cloud')).toEqual([['several-products'], ['several-products']]);
  expect(await columns('Toll-free', 'From abroad')).toEqual([[], []]);
});

test('a number below an address, on a page that speaks of no support, may be an office’s', async () => {
  const address = '<p>Orchard GmbH<br>Apfelweg 3<br>60311 Frankfurt, Germany<br>Phone: +49 69 6677 37597</p>';
  expect((await linesOf(`<h1>Contact</h1>${address}`, 'p.html')).map(({ doubts }) => doubts)).toEqual([
    ['maybe-not-support'],
  ]);
  expect((await linesOf(`<h1>Support</h1>${address}`, 'p.html')).map(({ doubts }) => doubts)).toEqual([[]]);
});

test('a fax stays one when it is support’s, and so does a modem', async () => {
  const { lines, leftOut } = await read(
    'Support\n\nUK\t+44 20 3880 0017\nSupport fax\t+44 20 3880 0018\nSupport BBS\t+44 20 3880 0019\n',
    'p.txt',
  );
  expect(lines.map(({ e164 }) => e164)).toEqual(['+442038800017']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['fax', 'modem']);
});

test.each([
  ['+(65) 3157 0602', '+6531570602'],
  ['00.800.7288.4743', '+80072884743'],
  ['+ 800-7-ORCHARD', '+80076724273'],
  ['888.4.ORCHRD', '+18884672473'],
])('%s is %s', async (printed, e164) => {
  expect((await linesOf(`Call support: ${printed}\n`, 'p.txt')).map((line) => line.e164)).toEqual([e164]);
});

describe('a menu that is told of once for several numbers', () => {
  test('may be of each that the sentence before it names', async () => {
    const lines = await linesOf(
      'Support: call +1 202 991 0540 in the US or +44 20 3880 0017 in the UK. When you are asked, press 2.\n',
      'p.txt',
    );
    expect(lines.map(({ option, doubts }) => [option, doubts])).toEqual([
      ['', ['menu-nearby']],
      ['press 2', []],
    ]);
  });

  test('may be of each below it, as far as its heading reaches', async () => {
    const page =
      '# Support\n\n## Orchard\n\nAt the prompt of any of these numbers, enter access code 4471 902#.\n\n### Numbers\n\n- UK: +44 20 3880 0017\n- Germany: +49 69 6677 37597\n\n## Others\n\n- Singapore: +65 3157 0602\n';
    expect((await linesOf(page)).map(({ country, doubts }) => [country, doubts])).toEqual([
      ['GB', ['menu-nearby']],
      ['DE', ['menu-nearby']],
      ['SG', []],
    ]);
  });

  test('may be of all above it, where a heading of its own says so', async () => {
    const page =
      '# Support\n\n## Numbers\n\n- UK: +44 20 3880 0017\n\n## Follow the menu\n\nThen press 4 for "Orchard".\n';
    expect((await linesOf(page)).map(({ doubts }) => doubts)).toEqual([['menu-nearby']]);
  });

  test('is none where one only chooses a number of a list', async () => {
    const page = '# Support\n\n1. Step 2: Select your country.\n\n- UK: +44 20 3880 0017\n';
    expect((await linesOf(page)).map(({ doubts }) => doubts)).toEqual([[]]);
  });
});

test('numbers joined by "or" are for the place before the first of them alone', async () => {
  const lines = await linesOf(
    'Support: US +1 202 991 0540; UK +44 20 3880 0017 or +44 20 3880 0018; Germany +49 69 6677 37597.\n',
    'p.txt',
  );
  expect(lines.map(({ country }) => country)).toEqual(['US', 'GB', 'GB', 'DE']);
});

test.each([
  ['US/CA', ['US', 'CA']],
  ['DE/AT/CH', ['DE', 'AT', 'CH']],
  ['IT/HR', ['US']],
])('%s before a number names %j', async (codes, countries) => {
  const lines = await linesOf(`Support\n\n${codes}: +1 202 991 0540\n`, 'p.txt');
  expect(lines.map(({ country }) => country)).toEqual(countries);
});

test('a tax number and the number of the press are none of support’s', async () => {
  const page = '# Support\n\n- Schweiz: +41 44 500 12 34\n\nUSt-IdNr. DE 811 234 567\n\n## Press\n\n+41 44 500 12 35\n';
  expect((await linesOf(page)).map(({ e164 }) => e164)).toEqual(['+41445001234']);
});

test('words and numbers that touch in the page only are told apart', async () => {
  const page =
    '<h1>Support</h1><p><span>Australia</span><a href="tel:1800095400">1800 095 400</a></p><p><b>+44 20 3880 0017</b><i>England</i></p>';
  expect((await linesOf(page, 'p.html')).map(({ country, e164 }) => `${country} ${e164}`)).toEqual([
    'AU +611800095400',
    'GB +442038800017',
  ]);
});

test('a link of HTML within Markdown is what its number dials', async () => {
  const page = '# Support\n\n- Germany: <a href="tel:+4969667737597">069 6677 37597</a>\n';
  expect(await linesOf(page)).toEqual([{ country: 'DE', e164: '+4969667737597', option: '', doubts: [] }]);
});

test('letters and the digits that they are, in brackets, are one number with what follows both', async () => {
  const [line, ...others] = await linesOf('US support: 1-855-9OR-CHRD (967-2473), option 2\n', 'p.txt');
  expect(line).toMatchObject({ country: 'US', e164: '+18559672473', option: 'option 2' });
  expect(others).toEqual([]);
});

test('a country and the rest of the world on one line are more than that country', async () => {
  const lines = await linesOf('# Support\n\n- UK & rest of world: +44 20 3880 0017\n');
  expect(lines.map(({ country, doubts }) => [country, doubts])).toEqual([['GB', ['several-countries']]]);
});

test('a number that is no longer in use is left out, and "find your number" is no example', async () => {
  const { lines, leftOut } = await read(
    '# Support\n\n## Find your number\n\n- UK: +44 20 3880 0017\n- UK: +44 20 3880 0018 (no longer in use)\n',
  );
  expect(lines.map(({ e164 }) => e164)).toEqual(['+442038800017']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['no longer in use']);
});

test('each of two sentences on a line is said of its own number', async () => {
  const { lines, leftOut } = await read(
    'Support\n\nIn Germany call +49 69 6677 37597, which is no longer in service. In the UK please call +44 20 3880 0017 instead.\n',
    'p.txt',
  );
  expect(lines.map(({ country, e164, doubts }) => [country, e164, doubts])).toEqual([['GB', '+442038800017', []]]);
  expect(leftOut.map(({ published }) => published)).toEqual(['+49 69 6677 37597']);
});

test('a column of numbers is read though its head speaks of hours, and one of hours is not', async () => {
  const page =
    '# Support\n\n| Country | Support (office hours) | After hours | Hours |\n|---|---|---|---|\n| UK | +44 20 3880 0017 | +44 20 3880 0018 | 0800 1234567 |\n';
  expect((await linesOf(page)).map(({ e164 }) => e164)).toEqual(['+442038800017', '+442038800018']);
});

test('"all" on a line of its own is all of the region above it', async () => {
  const { lines } = await read('Support\n\nAMERICAS\nall\n+1 202 991 0540\nEMEA\nUK\n+44 20 3880 0017\n', 'p.txt');
  expect(lines.map(({ country, wholeRegion, doubts }) => [country, wholeRegion, doubts])).toEqual([
    ['US', true, []],
    ['GB', false, []],
  ]);
});

test('codes of countries tell the numbers of a line apart', async () => {
  const lines = await linesOf('Support: UK +44 20 3880 0017 / DE 0800 188 4000 / +65 3157 0602 (SG)\n', 'p.txt');
  expect(lines.map(({ country, e164 }) => `${country} ${e164}`)).toEqual([
    'GB +442038800017',
    'DE +498001884000',
    'SG +6531570602',
  ]);
});

test.each(['opt 2', 'Opt. 2', 'Menü: 2'])('%s is a menu', async (menu) => {
  expect((await linesOf(`Support UK: +44 20 3880 0017, ${menu}\n`, 'p.txt')).map(({ option }) => option)).toEqual([
    menu,
  ]);
});

test('what to press is for each of the numbers that only signs part, and may be for those that share its words', async () => {
  const options = async (numbers: string) =>
    (await linesOf(`<h1>Support</h1><p>UK: ${numbers}, option 3</p>`, 'p.html')).map(
      ({ option, doubts }) => option || doubts.join(' '),
    );
  expect(await options('+44 20 3880 0017 / +44 20 3880 0018')).toEqual(['option 3', 'option 3']);
  expect(await options('+44 20 3880 0017<br>+44 20 3880 0018')).toEqual(['option 3', 'option 3']);
  expect(await options('+44 20 3880 0017 or +44 20 3880 0018')).toEqual([
    expect.stringContaining('menu-nearby'),
    'option 3',
  ]);
});

test.each([
  ['CA', []],
  ['NA', ['part-of-region']],
])('"%s:" before a number is a place with the doubts %j', async (code, doubts) => {
  const lines = await linesOf(`# Support\n\n- ${code}: +1 604 501 0800 (option 2)\n`);
  expect(lines).toEqual([{ country: 'CA', e164: '+16045010800', option: 'option 2', doubts }]);
});

test('a number that is struck out is none', async () => {
  const page = '<h1>Support</h1><p>UK: <del>+44 20 3880 0018</del> <ins>+44 20 3880 0017</ins></p>';
  expect((await linesOf(page, 'p.html')).map(({ e164 }) => e164)).toEqual(['+442038800017']);
});

test('"all" where no region is named is everybody, and doubted', async () => {
  const { lines } = await read(
    '# Support\n\n| For | Phone |\n|---|---|\n| UK | +44 20 3880 0017 |\n| all | +49 69 6677 37597 |\n',
  );
  expect(lines.map(({ wholeRegion, doubts }) => [wholeRegion, doubts])).toEqual([
    [false, []],
    [false, ['worldwide']],
  ]);
});

test('a code behind a number is its place', async () => {
  const lines = await linesOf('Support: call (0800 449 114) in NZ or (1800 095 400) from AU.\n', 'p.txt');
  expect(lines.map(({ e164 }) => e164)).toEqual(['+64800449114', '+611800095400']);
});

describe('a head of two rows', () => {
  const rows =
    '<tr><td>UK</td><td>+44 20 3880 0017</td><td>+44 20 3880 0018</td><td>+44 20 3880 0019</td></tr></table>';

  test('says of each column what both rows say, so that no line of sales is one of support', async () => {
    const { lines, leftOut } = await read(
      `<h1>Contact</h1><table><tr><th rowspan="2">Country</th><th colspan="2">Telephone</th><th rowspan="2">Fax</th></tr><tr><th>Sales</th><th>Support</th></tr>${rows}`,
      'p.html',
    );
    expect(lines.map(({ e164 }) => e164)).toEqual(['+442038800018']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['sales', 'fax']);
  });

  test('goes on to the right where the upper row is blank', async () => {
    const lines = await linesOf(
      `<h1>Support</h1><table><tr><th></th><th colspan="2">Orchard Server</th><th>Meadow</th></tr><tr><td></td><td>Support</td><td>Technical support by night</td><td>Support</td></tr>${rows}`,
      'p.html',
    );
    expect(lines.map(({ doubts }) => doubts)).toEqual([
      ['several-products'],
      ['several-products'],
      ['several-products'],
    ]);
  });

  test('is none where a place or a piece of data stands in the first row', async () => {
    const lines = await linesOf(
      '<h1>Support</h1><table><tr><td>Austria</td><td>0810 - ORCHARD</td></tr><tr><td>UK</td><td>+44 20 3880 0017</td></tr></table>',
      'p.html',
    );
    expect(lines).toMatchObject([{ country: 'GB', e164: '+442038800017', doubts: [] }]);
  });
});

test.each([
  ['→ 1 → 2', '→ 1 → 2'],
  ['(1, then 2)', '1, then 2'],
  ['#3', '#3'],
  ['then 5', 'then 5'],
  ['(tecla 3)', 'tecla 3'],
  [', PIN 4471', 'PIN 4471'],
  [',,2', ',,2'],
  ['(extensión 3)', 'ext. 3'],
  [', option 5, or', 'option 5'],
])('what to key is kept where a number is followed by "%s"', async (behind, option) => {
  expect(await linesOf(`Support\n\nUK: +44 20 3880 0017 ${behind}\n`, 'p.txt')).toEqual([
    { country: 'GB', e164: '+442038800017', option, doubts: [] },
  ]);
});

test.each(['[2]', '(2)'])('"%s" behind a number is a key or a footnote', async (behind) => {
  expect((await linesOf(`Support\n\nUK: +44 20 3880 0017 ${behind}\n`, 'p.txt')).map(({ doubts }) => doubts)).toEqual([
    ['menu-nearby'],
  ]);
});

test('what is dialled second belongs to the number of its own place', async () => {
  const lines = await linesOf(
    '# Support\n\n- US: +1 202 991 0540\n- Chile: access code 800-225-288, at the prompt dial 855-430-9001\n- UK: +44 20 3880 0017 → 855-430-9001\n',
  );
  expect(lines.map(({ country, option, doubts }) => [country, option, doubts.includes('two-steps')])).toEqual([
    ['US', '', false],
    ['CL', expect.anything(), true],
    ['GB', 'then 855-430-9001', true],
  ]);
});

test.each([
  'Partner Support',
  'Reseller desk',
  'Distributors',
  'Education services',
  'Consulting',
  'Returns (RMA)',
  'Report a vulnerability',
])('numbers below "%s" may be none of support’s', async (heading) => {
  const lines = await linesOf(`# Support\n\n## ${heading}\n\n- UK: +44 20 3880 0017\n`);
  expect(lines.map(({ doubts }) => doubts)).toEqual([['maybe-not-support']]);
});

test('a column of support for partners is doubted, though it says support', async () => {
  const lines = await linesOf('| Country | Partner support |\n|---|---|\n| UK | +44 20 3880 0017 |\n');
  expect(lines.map(({ doubts }) => doubts)).toEqual([['maybe-not-support']]);
});

test('a letter alone before a number says that it is a fax', async () => {
  const { lines, leftOut } = await read('Support\n\nUK\nT +44 20 3880 0017\nF +44 20 3880 0018\n', 'p.txt');
  expect(lines.map(({ e164 }) => e164)).toEqual(['+442038800017']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['fax']);
});

test('the numbers under which a company is registered, taxed and paid are no lines', async () => {
  const page =
    '# Support\n\n## France\n\nSupport : 01 57 32 42 97. RCS Nanterre 482 345 678, SIRET 482 345 678 00012\n\n## Danmark\n\nSupport: 70 20 30 40, CVR 28 11 22 33\n\n## Sverige\n\nSupport: 08-519 922 33. Org.nr 556677-8899. Bankgiro 5050-1055\n';
  expect((await linesOf(page)).map(({ e164 }) => e164)).toEqual(['+33157324297', '+4570203040', '+46851992233']);
});

test('three capitals are no country because they are one in a language that few pages are in', async () => {
  const lines = await linesOf('# Support\n\n## India\n\nSupport 1800 123 4567, CIN: U72200TG2007\n');
  expect(lines.map(({ country }) => country)).toEqual(['IN']);
});

test('a page that speaks of phone numbers and gives none is refused', async () => {
  const page =
    '# Support\n\nPhone numbers are shown after sign-in. Case numbers look like 00123456. CVE-2021-44228. Server 10.20.30.40. Copyright 2010-2021.\n';
  expect((await read(page)).refused).toBe('no-number');
});

test('a number that is said once more with letters is one, and the digits count', async () => {
  const { lines } = await read(
    'Support\n\nUS: Toll free: +1 (888) 467-2473 (888.4.ORCHRD)\nUK: + 44 20 3880 0017\n',
    'p.txt',
  );
  expect(lines.map(({ published, e164 }) => `${published} ${e164}`)).toEqual([
    '+1 (888) 467-2473 +18884672473',
    '+ 44 20 3880 0017 +442038800017',
  ]);
});

test('each of two lines of a cell that has enough digits is a number', async () => {
  const page = '<h1>Support</h1><table><tr><td>China</td><td>4001 234 567<br>8001 234 567</td></tr></table>';
  expect((await linesOf(page, 'p.html')).map(({ country, e164 }) => `${country} ${e164}`)).toEqual([
    'CN +864001234567',
    'CN +868001234567',
  ]);
});

test.each([
  ['Mexico', '01-8001234567', '+528001234567'],
  ['Costa Rica', '0-800-123-4567', '+5068001234567'],
])('a freephone number of %s behind a prefix that its plan no longer knows is one', async (country, printed, e164) => {
  expect(await linesOf(`# Support\n\n- ${country}: ${printed}\n`)).toEqual([
    { country: expect.any(String), e164, option: '', doubts: ['national-only'] },
  ]);
});

test('"International" above a number is said of it', async () => {
  const lines = await linesOf('Support\n\nUK\n+44 20 3880 0017\nInternational\n+49 69 6677 37597\n', 'p.txt');
  expect(lines.map(({ country, doubts }) => [country, doubts])).toEqual([
    ['GB', []],
    ['DE', ['worldwide']],
  ]);
});

test('a state of the US that is named after a place is none of it', async () => {
  const lines = await linesOf('Support\n\nNewark, New Jersey: +1 973 257 0300\nROK: 080-123-4567\n', 'p.txt');
  expect(lines.map(({ country }) => country)).toEqual(['US', 'KR']);
});

test('what tells a program how to print is not said of a number', async () => {
  const { lines } = await read(
    'Reaching support\n----------------\n\n.. table::\n   :class: longtable\n\nUK: +44 20 3880 0017\n',
    'p.rst',
  );
  expect(lines).toMatchObject([{ label: 'Reaching support', country: 'GB' }]);
});

test('an area code before a slash is no number of its own', async () => {
  const lines = await linesOf(
    '<h1>Support</h1><table><tr><td>Deutschland</td><td>0800 / 123 45 67</td></tr><tr><td>Österreich</td><td>0800 / 123 456</td></tr><tr><td>Übrige Länder</td><td>+49 (0)69 / 6677 37597</td></tr><tr><td>Australia</td><td>1800 095 400 / 1800 095 441</td></tr></table>',
    'p.html',
  );
  expect(lines.map(({ country, e164 }) => `${country} ${e164}`)).toEqual([
    'DE +498001234567',
    'AT +43800123456',
    'DE +4969667737597',
    'AU +611800095400',
    'AU +611800095441',
  ]);
  expect(lines[2]?.doubts).toContain('worldwide');
});

test.each([
  ['EMEA (except UK)', ['GB'], true],
  ['Americas excluding Brazil', ['US'], true],
])('"%s" is not for what it leaves out', async (place, [country = ''], isWhole) => {
  const number = country === 'GB' ? '+44 20 3880 0017' : '+1 202 991 0540';
  const { lines } = await read(`# Support\n\n- ${place}: ${number}\n`);
  expect(lines).toMatchObject([{ country, wholeRegion: isWhole, doubts: [] }]);
});

test('hours are no place, though one is outside them', async () => {
  const lines = await linesOf('# Support\n\n- UK (outside normal business hours): +44 20 3880 0017\n');
  expect(lines).toMatchObject([{ country: 'GB', doubts: [] }]);
});

test.each(['América Latina', 'América del Norte', 'Lateinamerika'])('%s is a part of the Americas', async (part) => {
  const { lines } = await read(`# Support\n\n- ${part}: +1 202 991 0540\n`);
  expect(lines).toMatchObject([{ region: 'AMERICAS', wholeRegion: false, doubts: ['part-of-region'] }]);
});

test('a new sentence is not about the place that the last one named', async () => {
  const lines = await linesOf(
    'Support: customers in Asia, including India, call +65 3157 0602. The people at headquarters answer at +1 202 991 0500. In the UK call 0800 188 4000. Or: +44 20 3880 0017.\n',
    'p.txt',
  );
  expect(lines.map(({ country, doubts }) => [country, doubts.includes('no-place')])).toEqual([
    ['IN', false],
    ['US', true],
    ['GB', false],
    ['GB', false],
  ]);
});

test('tabs with the names of regions are said of nothing behind them', async () => {
  const { lines } = await read(
    '<h1>Support</h1><ul><li>Americas</li><li>EMEA</li><li>APAC</li></ul><div>UK: +44 20 3880 0017</div><div>+49 69 6677 37597</div>',
    'p.html',
  );
  expect(lines.map(({ region, doubts }) => [region, doubts])).toEqual([
    ['EMEA', []],
    ['EMEA', ['no-place']],
  ]);
});

test('headings that name several products, contracts or groups are doubted, each place once or not', async () => {
  const doubts = async (first: string, second: string) =>
    (
      await linesOf(`# Support\n\n## ${first}\n\nUK: +44 20 3880 0017\n\n## ${second}\n\nGermany: +49 69 6677 37597\n`)
    ).map((line) => line.doubts);
  expect(await doubts('Orchard Server Support', 'Meadow Cloud Support')).toEqual([
    ['several-products'],
    ['several-products'],
  ]);
  expect(await doubts('Standard Customers', 'Premier Customers')).toEqual([['several-products'], ['several-products']]);
  expect(await doubts('Europe', 'Germany')).toEqual([[], []]);
  expect(await doubts('Toll-Free Numbers', 'International Phone Support')).toEqual([[], []]);
  expect(await doubts('Orchard Server Support', 'Contact us')).toEqual([[], []]);
});

test.each(['Ethics hotline', 'Licensing', 'Compliance', 'Our locations', 'WhatsApp'])(
  '"%s" is doubted, though its line is a hotline',
  async (label) => {
    const lines = await linesOf(`# Support\n\n- ${label} (UK): +44 20 3880 0017\n`);
    expect(lines.map(({ doubts }) => doubts)).toEqual([['maybe-not-support']]);
  },
);

test.each([
  ['営業', 'sales'],
  ['Service commercial', 'sales'],
  ['Verkoop', 'sales'],
  ['Försäljning', 'sales'],
  ['ファックス', 'fax'],
  ['传真', 'fax'],
])('%s is %s', async (label, reason) => {
  const { lines, leftOut } = await read(`# Support\n\n- UK: +44 20 3880 0017\n- ${label}: +44 20 3880 0018\n`);
  expect(lines.map(({ e164 }) => e164)).toEqual(['+442038800017']);
  expect(leftOut.map((each) => each.reason)).toEqual([reason]);
});

test('what a program writes for a product that nobody named is no product', async () => {
  const { product, asOf } = await read(
    '---\nproduct: undefined\nlast_modified_date: "2015-07-14"\n---\n\n# Reach support\n\nUK: +44 20 3880 0017\n',
  );
  expect([product, asOf]).toEqual([null, '2015-07-14']);
});

test('"Others" is whoever is not named', async () => {
  const lines = await linesOf(
    '# Support\n\n| Region | Phone |\n|---|---|\n| UK | +44 20 3880 0017 |\n| Others | +49 69 6677 37597 |\n',
  );
  expect(lines.map(({ doubts }) => doubts)).toEqual([[], ['worldwide']]);
});

test.each([
  ['Option', '2', 'Option 2'],
  ['Menu', '2, 1', 'Menu 2, 1'],
  ['Extension', '4471', 'Extension 4471'],
  ['Access code', '7703', 'Access code 7703'],
])('what a column with the head "%s" holds is what to key', async (head, cell, option) => {
  expect(
    await linesOf(`# Support\n\n| Country | Number | ${head} |\n|---|---|---|\n| UK | +44 20 3880 0017 | ${cell} |\n`),
  ).toEqual([{ country: 'GB', e164: '+442038800017', option, doubts: [] }]);
});

test.each([
  [',,2#', 'then 2#'],
  [';ext=12', 'ext. 12'],
  ['p3', 'then 3'],
])('what a link keys behind its number (%s) is kept', async (keys, option) => {
  const page = `<h1>Support</h1><p>UK <a href="tel:+442038800017${keys}">+44 20 3880 0017</a></p>`;
  expect(await linesOf(page, 'p.html')).toEqual([{ country: 'GB', e164: '+442038800017', option, doubts: [] }]);
});

test.each([
  ['-> press two', 'press two'],
  [', followed by 2', 'followed by 2'],
  ['e prima 2', 'prima 2'],
])('"%s" is what to key', async (behind, option) => {
  expect((await linesOf(`Support\n\nUK: +44 20 3880 0017 ${behind}\n`, 'p.txt')).map((line) => line.option)).toEqual([
    option,
  ]);
});

test('a list of keys behind a number is a menu nearby', async () => {
  const lines = await linesOf('Support\n\nUK +44 20 3880 0017: 1 (English), 3 (Orchard)\n', 'p.txt');
  expect(lines.map(({ doubts }) => doubts)).toEqual([['menu-nearby']]);
});

test('a menu of all numbers that is told of between two groups may be of both', async () => {
  const lines = await linesOf(
    '# Support\n\n- UK: +44 20 3880 0017\n\nAll numbers: choose 3 at the first prompt.\n\n- Germany: +49 69 6677 37597\n',
  );
  expect(lines.map(({ doubts }) => doubts)).toEqual([['menu-nearby'], ['menu-nearby']]);
});

test('a number in a footer or among the ways to other pages may be an office’s', async () => {
  const page =
    '<nav>Germany +49 69 6677 37597</nav><h1>Support</h1><p>UK: +44 20 3880 0017</p><footer>Orchard SARL, France, +33 1 57 32 42 97</footer>';
  expect((await linesOf(page, 'p.html')).map(({ country, doubts }) => [country, doubts])).toEqual([
    ['DE', ['maybe-not-support']],
    ['GB', []],
    ['FR', ['maybe-not-support']],
  ]);
});

test('a column of products tells lines apart, though each is for another place', async () => {
  const { lines } = await read(
    '# Support\n\n| Product | Phone |\n|---|---|\n| Vault | +44 20 3880 0017 (UK) |\n| Archive | +49 69 6677 37597 (Germany) |\n',
  );
  expect(lines.map(({ label, doubts }) => [label, doubts])).toEqual([
    ['Vault', ['several-products']],
    ['Archive', ['several-products']],
  ]);
});

test('the number of one manager is doubted, and that of a product for managing is not', async () => {
  const doubts = async (label: string) =>
    (await linesOf(`# Support\n\n- ${label} (UK): +44 20 3880 0017\n`)).map((line) => line.doubts);
  expect(await doubts('Escalation manager')).toEqual([['maybe-not-support']]);
  expect(await doubts('Account Lifecycle Manager')).toEqual([[]]);
});

test.each([
  ['EE. UU.', '+1 202 991 0540', 'US'],
  ['香港', '+852 3123 4567', 'HK'],
  ['中国大陆', '400-123-4567', 'CN'],
  ['美國', '+1 202 991 0540', 'US'],
])('%s is %s’s place', async (place, number, country) => {
  expect((await linesOf(`# Support\n\n- ${place}: ${number}\n`)).map((line) => line.country)).toEqual([country]);
});

test('a column of numbers for hours is read, with an area code of one digit and without a country code', async () => {
  const page =
    '# Support\n\n| Country | Business hours | After hours |\n|---|---|---|\n| Australia | +61 3 8595 5827 | 1800 095 400 |\n| UK | Mon-Fri 0900 1700 | +44 20 3880 0017 |\n';
  expect((await linesOf(page)).map(({ e164 }) => e164)).toEqual(['+61385955827', '+611800095400', '+442038800017']);
});

test('a number that one is told not to call is left out', async () => {
  const { lines, leftOut } = await read(
    'Support\n\nUK: +44 20 3880 0017\nPlease do not call our offices at +44 20 3880 0018 for technical questions.\nDo NOT call +49 69 6677 37597; it was retired.\nDo not call for questions by night.\n',
    'p.txt',
  );
  expect(lines.map(({ e164 }) => e164)).toEqual(['+442038800017']);
  expect(leftOut.map(({ published }) => published)).toEqual(['+44 20 3880 0018', '+49 69 6677 37597']);
});

test('a number that is an item of its own belongs to the place that the item above names', async () => {
  const lines = await linesOf(
    'Support\n=======\n\n:Phone (US): +1 202 991 0540\n\n.. list-table::\n   :header-rows: 1\n\n   * - Country\n     - Phone\n   * - Germany\n     - +49 69 6677 37597\n   * - Denmark\n     - 38 48 70 67\n     - +45 38 48 70 68\n',
    'p.rst',
  );
  expect(lines.map(({ country, e164, doubts }) => [country, e164, doubts.includes('no-place')])).toEqual([
    ['US', '+12029910540', false],
    ['DE', '+4969667737597', false],
    ['DK', '+4538487067', false],
    ['DK', '+4538487068', false],
  ]);
});

test.each(['Customer Support Contacts', 'Global Support Phone Numbers', 'Technical Support Center'])(
  '"%s" is no product',
  async (title) => {
    expect((await read(`# ${title}\n\nUK: +44 20 3880 0017\n`)).product).toBeNull();
  },
);

test.each([', Fax DW 20', ' (Fax: -98)'])(
  'digits of a fax behind a number (%j) leave the number support’s',
  async (behind) => {
    expect((await linesOf(`# Support\n\n- Austria: +43 1 267 50 99${behind}\n`)).map(({ e164 }) => e164)).toEqual([
      '+4312675099',
    ]);
  },
);

test.each([
  ['temporarily out of order', 'no longer in use'],
  ['currently unavailable', 'no longer in use'],
  ['new business', 'sales'],
])('a number that is "%s" is left out', async (said, reason) => {
  const { leftOut } = await read(`# Support\n\n- UK: +44 20 3880 0017\n- Germany: +49 69 6677 37597 (${said})\n`);
  expect(leftOut.map((each) => each.reason)).toEqual([reason]);
});

test.each(['Public sector (US citizens only)', 'US Federal', 'US, premium customers'])(
  '"%s" is for some of a place only',
  async (label) => {
    const lines = await linesOf(`# Support\n\n- Americas: +1 202 991 0540\n- ${label}: +1 202 991 0541\n`);
    expect(lines.map(({ doubts }) => doubts)).toEqual([[], ['several-products']]);
  },
);

test.each(['Phone/Fax', 'Tel. / Fax', 'Telephone and fax', 'Fax/Telefon'])(
  '“%s” is one number for both: proposed, and to be looked at twice',
  async (label) => {
    const { lines, leftOut } = await read(
      `Support\n\nUK\t${label}: +44 20 3880 0017\nGermany\tFax: +49 69 6677 37597\n`,
      'p.txt',
    );
    expect(lines).toMatchObject([{ country: 'GB', e164: '+442038800017', doubts: ['not-only-support'] }]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['fax']);
  },
);

test('Georgia is the state where its number is American, and else the country', async () => {
  const { lines } = await read(
    'Support\n\nAtlanta, Georgia\t+1 404 555 0123\nTbilisi, Georgia\t+995 32 212 3456\n',
    'p.txt',
  );
  expect(lines.map(({ region, country }) => [region, country])).toEqual([
    ['AMERICAS', 'US'],
    ['EMEA', 'GE'],
  ]);
});
