/** Every place that this runs in has one; the domain is checked without the libraries that name it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** How much of a page is looked through for the encoding that it declares. */
const headSize = 4096;

/** The first bytes of what no page begins with: PDF, ZIP and Office files, pictures, archives, programs. */
const foreignBeginnings = [
  '%PDF',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u001f\u008b',
  'BZh',
  '\u007fELF',
  'Rar!',
  'bplist',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
];

/** Bytes as text of the same length, whatever they mean. */
export function asLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: half of the bytes of plain letters are zero, and always the same half. */
function unmarkedUtf16(head: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even < head.length / 50) return 'utf-16le';
  if (even > head.length / 4 && odd < head.length / 50) return 'utf-16be';
  return undefined;
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding that a page declares in its head, as HTML and XML do. */
export function declaredEncoding(head: string): string | undefined {
  return /(?:charset|encoding)\s*=(?:3D)?\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
}

/** Whether a text holds what no text has: control characters by the dozen. */
function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.slice(0, 65_536).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > 4 && controls > Math.min(text.length, 65_536) / 100;
}

/** A file without the beginning of a character that its end lost, as where a download stopped. */
function withoutHalfCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes.at(-back) ?? 0;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    if (wanted > back) return bytes.subarray(0, -back);
    if (byte < 0x80 || byte > 0xbf) return bytes;
  }
  return bytes;
}

/**
 * The text of a file in the encoding that its first bytes show or its head declares; else UTF-8, and where it is none,
 * the Western one that old pages are in.
 *
 * @returns undefined for what is no text
 */
export function decode(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, headSize);
  const plainHead = asLatin1(head);
  if (foreignBeginnings.some((beginning) => plainHead.startsWith(beginning))) return undefined;
  const sure = markedEncoding(bytes) ?? unmarkedUtf16(head);
  const declared = declaredEncoding(plainHead);
  // A page that is good UTF-8 is UTF-8, whatever it says: servers and editors convert and leave the old words in.
  const text =
    (sure && decodeAs(bytes, sure, false)) ??
    decodeAs(bytes, 'utf-8', true) ??
    decodeAs(withoutHalfCharacter(bytes), 'utf-8', true) ??
    (declared && declared !== 'utf-8' && !declared.startsWith('utf-16')
      ? decodeAs(bytes, declared, false)
      : undefined) ??
    decodeAs(bytes, 'windows-1252', false);
  return text === undefined || looksBinary(text) ? undefined : text.replace(/^\ufeff/, '');
}
