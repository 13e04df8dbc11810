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
