import { writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/desk';
import { MailProgram } from '../fixtures/mail-program';
import { fillRequest } from '../fixtures/request';

test('a real mail program shows the draft file with its subject, its recipient and its text', async ({
  desk,
}, testInfo) => {
  const mail = await MailProgram.at(desk);
  const { app, window } = await desk.launch();
  try {
    await window.evaluate(() => lifeline.call('settings.change', { senderAddresses: ['ada@example.com'] }));
    await fillRequest(window);
    await window.getByLabel('What happened, in a few words').fill('Größe wächst: 50 % & mehr?');
    await window.getByLabel('Details of the issue').fill('Erste Zeile\nzweite Zeile #2 – “Ende”');
    await window.getByRole('button', { name: 'Open as a file' }).click();
    await window.getByRole('button', { name: 'Go on' }).click();
    const shown = await mail.window('PIN 345');
    expect(shown.title).toBe('PIN 345 Größe wächst: 50 % & mehr? - Sylpheed');
    await app.evaluate(({ clipboard }) => clipboard.writeText('nothing copied yet'));
    await mail.copyAll(shown.id);
    const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).not.toBe('nothing copied yet');
    const screen = await app.evaluate(async ({ desktopCapturer }) => {
      const [source] = await desktopCapturer.getSources({
        types: ['screen'],
        thumbnailSize: { width: 1280, height: 1024 },
      });
      return source?.thumbnail.toPNG().toString('base64') ?? '';
    });
    await writeFile(testInfo.outputPath('screen.png'), Buffer.from(screen, 'base64'));
    const lines = (await copied()).trimEnd().split('\n');
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
