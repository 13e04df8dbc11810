import { describe, expect, test } from 'vitest';
import { readPage } from './read-page';

const read = (text: string, name: string) => readPage(new TextEncoder().encode(text), name);

const html = `<!doctype html>
<html lang="en"><head><title>Support</title></head><body><main><h1>Support by phone</h1>
<table><tr><th>Country</th><th>Phone</th></tr>
<tr><td>Germany</td><td>+49 69 6677 37597</td></tr>
<tr><td>United Kingdom</td><td>+44 20 3880 0017</td></tr>
<tr><td>Österreich</td><td>+43 1 205 776 0000</td></tr>
</table><p>Call us.</p></main></body></html>`;

describe('a page that is whole', () => {
  test.each([
    ['a page', html, 'p.html'],
    ['a page with a comment behind its end', `${html}\n<!-- saved -->\n`, 'p.html'],
    ['a page that leaves out the ends that it may', html.replace(/<\/(?:body|html|p|tr|td|th)>/g, ''), 'p.html'],
    ['a piece of a page', '<p>Germany: +49 69 6677 37597', 'p.html'],
    ['a table in Markdown', '| Country | Phone |\n|---|---|\n| Germany | +49 69 6677 37597 |\n', 'p.md'],
    ['a table in Markdown without its edges', 'Country | Phone\n---|---\nGermany | +49 69 6677 37597\n', 'p.md'],
    ['a sentence with a sign', 'Less than < 5 minutes. Germany: +49 69 6677 37597 if x > 3', 'p.txt'],
  ])('is not said to be cut off: %s', async (_, text, name) => {
    const proposal = await read(text, name);
    expect(proposal.lines.length).toBeGreaterThan(0);
    expect(proposal.isCutOff).toBeUndefined();
    expect(proposal.lines.flatMap(({ doubts }) => doubts)).not.toContain('cut-off');
  });
});

describe('a page that is cut off', () => {
  test.each([
    ['in the midst of a tag', html.slice(0, html.indexOf('</td></tr>\n<tr><td>Ö') + 3), 'p.html'],
    ['between two rows', html.slice(0, html.indexOf('<tr><td>Ö')), 'p.html'],
    ['in a comment', `${html.replace('</table>', '</table><!-- ').split('<!-- ')[0]}<!-- nav`, 'p.html'],
    ['as a piece', '<table><tr><td>Germany</td><td>+49 69 6677 37597</td></tr><tr><td>Fr', 'p.html'],
    ['in a row of Markdown', '| Country | Phone |\n|---|---|\n| Germany | +49 69 6677 37597 |\n| Fra', 'p.md'],
  ])('says so, and keeps what it has: %s', async (_, text, name) => {
    const proposal = await read(text, name);
    expect(proposal.isCutOff).toBe(true);
    expect(proposal.lines[0]).toMatchObject({ e164: '+4969667737597', doubts: [] });
  });

  test('has its last number doubted where that is what the page ends with', async () => {
    const end = html.indexOf('205 776 0000');
    const { lines, isCutOff } = await read(html.slice(0, end + '205 776'.length), 'p.html');
    expect(isCutOff).toBe(true);
    expect(lines.at(-1)).toMatchObject({ published: '+43 1 205 776' });
    expect(lines.at(-1)?.doubts).toContain('cut-off');
    expect(lines[0]?.doubts).toEqual([]);
  });

  test('in the midst of a letter is still read as what it is written in', async () => {
    const bytes = new TextEncoder().encode(html);
    const at = bytes.indexOf(0xc3);
    const { lines, isCutOff } = await readPage(bytes.subarray(0, at + 1), 'p.html');
    expect(isCutOff).toBe(true);
    expect(lines).toHaveLength(2);
    const withName = html.replace('Germany', 'Deutschland (Süd: Köln)');
    const cut = new TextEncoder().encode(withName);
    const { lines: named } = await readPage(cut.subarray(0, cut.lastIndexOf(0xc3) + 1), 'p.html');
    expect(named[0]?.from).toContain('Köln');
  });

  test('by its length says so', async () => {
    const rows = '<tr><td>x</td></tr>'.repeat(10_001);
    const { isCutOff, lines } = await read(html.replace('</table>', `${rows}</table>`), 'p.html');
    expect(lines.length).toBeGreaterThan(0);
    expect(isCutOff).toBe(true);
  });

  test('as one of several parts in a file says so', async () => {
    const mail = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="part"',
      '',
      '--part',
      'Content-Type: text/html; charset="utf-8"',
      '',
      html,
      '--part--',
      '',
    ].join('\r\n');
    expect((await read(mail, 'p.mhtml')).isCutOff).toBeUndefined();
    expect((await read(mail.slice(0, mail.indexOf('<tr><td>Ö')), 'p.mhtml')).isCutOff).toBe(true);
  });
});
