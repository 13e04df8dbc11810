import { z } from 'zod/mini';

/** What the helper process is asked: one line of JSON, bytes in base64. */
export const keyringQuestionSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('encrypt'), plain: z.string() }),
  z.strictObject({ ask: z.literal('decrypt'), cipher: z.base64() }),
]);

export type KeyringQuestion = z.infer<typeof keyringQuestionSchema>;

/** What it answers: one line of JSON. */
export const keyringReplySchema = z.discriminatedUnion('keyring', [
  z.strictObject({ keyring: z.literal('encrypted'), cipher: z.base64() }),
  z.strictObject({ keyring: z.literal('decrypted'), plain: z.string(), renewed: z.optional(z.base64()) }),
  z.strictObject({ keyring: z.enum(['no-key', 'unreadable']) }),
]);

export type KeyringReply = z.infer<typeof keyringReplySchema>;
