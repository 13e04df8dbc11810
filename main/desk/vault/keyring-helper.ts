import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { app } from 'electron';
import { type KeyringQuestion, type KeyringReply, keyringQuestionSchema } from './keyring-messages-schema';
import { lock, unlock } from './safe-storage';

async function answer(question: KeyringQuestion): Promise<KeyringReply> {
  if (question.ask === 'encrypt') {
    const locked = await lock(question.plain);
    return locked.kind === 'done'
      ? { keyring: 'encrypted', cipher: locked.value.toString('base64') }
      : { keyring: locked.kind };
  }
  const opened = await unlock(Buffer.from(question.cipher, 'base64'));
  if (opened.kind !== 'done') return { keyring: opened.kind };
  const { plain, renewed } = opened.value;
  return { keyring: 'decrypted', plain, ...(renewed ? { renewed: renewed.toString('base64') } : {}) };
}

/**
 * The whole of a helper process: takes one question from standard input, asks the keyring for as long as that takes, and
 * answers on standard output. It opens no window, and may be ended at any moment.
 */
export async function helpWithKeyring(): Promise<void> {
  try {
    const [question] = await Promise.all([text(process.stdin), app.whenReady()]);
    const asked = keyringQuestionSchema.parse(JSON.parse(question));
    writeSync(process.stdout.fd, `\n${JSON.stringify(await answer(asked))}\n`);
    app.exit(0);
  } catch {
    // Whoever asked takes the missing answer for what it is; the error could name the secret.
    app.exit(1);
  }
}
