import type { DraftMessage } from '../../../shared/request/draft-message';

/**
 * Writes a message as an `.eml` file holds it: RFC 5322 with MIME, all of it 7-bit and in short lines.
 *
 * @returns the bytes of the file
 */
export async function encodeDraft({ from, to, subject, date, text, unsent }: DraftMessage): Promise<Buffer> {
  // Fetched when it is first wanted: most requests leave as a link and never need it.
  const [{ default: MimeNode }, { encodeWord }] = await Promise.all([
    import('nodemailer/lib/mime-node'),
    import('nodemailer/lib/mime-funcs'),
  ]);
  return new MimeNode('text/plain; charset=utf-8')
    .setHeader([
      // First, because desktops that tell a file's kind by its first line know a mail message by it.
      { key: 'Date', value: date },
      ...(from === undefined ? [] : [{ key: 'From', value: { name: '', address: from } }]),
      { key: 'To', value: { name: '', address: to } },
      // Encoded whatever it holds: a subject that looks like an encoded word would else be read as what that word says.
      { key: 'Subject', value: { prepared: true, foldLines: true, value: encodeWord(subject, 'B', 52) } },
      { key: 'X-Unsent', value: unsent },
      { key: 'Content-Transfer-Encoding', value: 'quoted-printable' },
    ])
    .setContent(text)
    .build();
}
