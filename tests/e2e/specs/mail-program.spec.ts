import { writeFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { type Email, previewEmail } from '../../../shared/request/compose';
import { mailtoLink, measureMailto } from '../../../shared/request/mailto';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { MailProgram } from '../fixtures/mail-program';
import { fillRequest, takeOtherWay } from '../fixtures/request';

/** All the text of a message that the mail program shows, by way of the clipboard. It shows a CR as white space. */
async function textIn(mail: MailProgram, id: string, app: ElectronApplication): Promise<string> {
  await app.evaluate(({ clipboard }) => clipboard.writeText('nothing copied yet'));
  await mail.copyAll(id);
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).not.toBe('nothing copied yet');
  const lines = (await copied()).split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trimEnd();
}

/** What `fillRequest` writes, with other details. */
const emailWith = (details: string): Email =>
  previewEmail(
    {
      severity: 'lower',
      summary: 'Sync stops at 50 % & more?',
      details,
      company: 'Example',
      contactName: 'Ada',
      contactPhone: '+49 69 1234567',
      product: builtInGuide.product,
      sender: '',
      extras: [],
    },
    '345',
    builtInGuide,
  );

/** Details that give a link of a length, with marks, line breaks and letters of several bytes, and an end to look for. */
function detailsForLink(length: number): string {
  const lines = 'größer als 50 % & mehr 👍\n'.repeat(90);
  const rest = length - mailtoLink(emailWith(`${lines}END`)).length;
  return `${lines}${'x'.repeat(rest)}END`;
}

test('a real mail program shows the draft file with its subject, its recipient and its text', async ({
  desk,
}, testInfo) => {
  const mail = await MailProgram.at(desk);
  const { app, window } = await desk.launch();
  try {
    await window.evaluate(() => lifeline.call('settings.change', { senderAddresses: ['ada@example.com'] }));
    await fillRequest(window);
    await window.getByLabel(text.write.summary).fill('Größe wächst: 50 % & mehr?');
    await window.getByLabel(text.write.details).fill('Erste Zeile\nzweite Zeile #2 – “Ende”');
    await takeOtherWay(window, text.draftFile.open);
    await window.getByRole('button', { name: text.draftFile.understood }).click();
    const shown = await mail.window('PIN 345');
    expect(shown.title).toBe('PIN 345 Größe wächst: 50 % & mehr? - Sylpheed');
    const copied = await textIn(mail, shown.id, app);
    const screen = await app.evaluate(async ({ desktopCapturer }) => {
      const [source] = await desktopCapturer.getSources({
        types: ['screen'],
        thumbnailSize: { width: 1280, height: 1024 },
      });
      return source?.thumbnail.toPNG().toString('base64') ?? '';
    });
    await writeFile(testInfo.outputPath('screen.png'), Buffer.from(screen, 'base64'));
    const lines = copied.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'From: ada@example.com',
      'To: support@thycotic.com',
      'Subject: PIN 345 Größe wächst: 50 % & mehr?',
    ]);
    expect(lines.slice(-8)).toEqual([
      'Company name: Example',
      'Contact name: Ada',
      'Contact phone number: +49 69 1234567',
      'Product name: Account Lifecycle Manager',
      '',
      'Details of the issue:',
      'Erste Zeile',
      'zweite Zeile #2 – “Ende”',
    ]);
  } finally {
    await mail.quit();
  }
});

test('a mail program that runs already gets all of the longest link, and would cut a longer one', async ({ desk }) => {
  const mail = await MailProgram.at(desk);
  await mail.start();
  const { app, window } = await desk.launch();
  try {
    const { limit } = measureMailto(emailWith(''), 'linux');
    // The page, which never has the PIN, counts its dots: 33 characters more than `345`.
    const details = detailsForLink(limit - 33);
    await fillRequest(window);
    await window.getByLabel(text.write.details).fill(details);
    await window.getByRole('button', { name: text.write.open }).click();
    const whole = await mail.window('PIN 345');
    expect(await textIn(mail, whole.id, app)).toBe(emailWith(details).body);

    // Why the limit is where it is: the running program reads 8 KiB of what it is sent, and says nothing.
    const longer: Email = { ...emailWith(detailsForLink(limit + 1_000)), subject: 'A longer one' };
    await mail.open(mailtoLink(longer));
    const cut = await mail.window('A longer one');
    const arrived = await textIn(mail, cut.id, app);
    expect(longer.body.startsWith(arrived)).toBe(true);
    expect(longer.body.length).toBeGreaterThan(arrived.length);
  } finally {
    await mail.quit();
  }
});
