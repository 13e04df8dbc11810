import { expect, test, vi } from 'vitest';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { guideFile } from '../../../shared/guide/guide-file';
import { text } from '../../../shared/text';
import { whatIsOffered } from './what-is-offered';

// Nothing here goes out of the page.
vi.stubGlobal('window', {});
const { readFile } = await import('./offered-file');

const name = 'a.support-guide.json';
const offered = async (content: BlobPart) => whatIsOffered(await readFile(new File([content], name)));

test('a guide is one, with a byte-order mark or without', async () => {
  for (const mark of ['', '\ufeff'])
    expect(await offered(mark + guideFile(builtInGuide))).toEqual({ kind: 'guide', guide: builtInGuide });
});

test('of a guide that is no UTF-8 no letter is guessed at', async () => {
  const bytes = Uint8Array.from(guideFile({ ...builtInGuide, vendor: 'Müller' }), (letter) => letter.charCodeAt(0));
  expect(await offered(bytes)).toMatchObject({
    kind: 'broken-guide',
    problems: [{ message: text.guides.file.notText }],
  });
});

test('what cannot be read, such as a folder, is told as that', async () => {
  const folder = new File([], name);
  folder.arrayBuffer = () => Promise.reject(new DOMException('It could not be read.', 'NotReadableError'));
  expect(await whatIsOffered(await readFile(folder))).toEqual({ kind: 'unread' });
});
