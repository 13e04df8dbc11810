import { z } from 'zod/mini';
import { line, slug, supportLineSchema } from './line-schema';
import { rulesShape } from './rules-schema';

export { type SupportLine, supportLineSchema } from './line-schema';

/** An address as it is shown, so that nobody is led elsewhere than they read: no name before the host, nothing invisible. */
export const httpsUrl = z
  .url({ protocol: /^https$/, error: 'an address that begins with https://' })
  .check(
    z.regex(
      /^[hH][tT][tT][pP][sS]:\/\/[^\s\\/?#@\p{C}]+(?:[/?#][^\s\\\p{C}]*)?$/u,
      'an address that begins with https://, with no name before its host and nothing invisible in it',
    ),
    z.maxLength(2_000),
  );
const mailbox = z.email().check(z.maxLength(254));

/** How old published facts are. What was published in between is known to be the same. */
const guideAgeSchema = z.lazy(() =>
  z.strictObject({
    /** The month of the oldest publication with the same facts, such as `2019-08`; absent where only one is known. */
    unchangedSince: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2019-08'))),
    /** The last day on which they were seen published, ISO 8601 date. */
    lastSeen: z.iso.date(),
  }),
);

export type GuideAge = z.infer<typeof guideAgeSchema>;

/** Addresses that others name in public and that the vendor's own page does not confirm. Offered beside the published ones only. */
const unconfirmedSchema = z.lazy(() => z.strictObject({ portal: httpsUrl, mailbox, page: httpsUrl }));

/** A number on the vendor's page that isn't support's, so that it is known for what it is. */
const otherNumberSchema = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['fax', 'sales', 'other']),
    published: line(120),
    e164: z.optional(z.string().check(z.regex(/^\+[1-9]\d{5,14}$/))),
    label: z.optional(line(200)),
  }),
);

/** More numbers than any vendor has. */
const mostLines = 10_000;

/** All that is known about reaching one product's support, with its source and its age. */
export const guideSchema = z.lazy(() =>
  z
    .strictObject({
      /** Names it on this desk and in what is kept for it; stays when the guide is replaced. */
      id: slug,
      product: line(200),
      /** Short for the product, where there is little room, such as `ALM`. */
      shortName: z.optional(line(30)),
      vendor: line(200),
      /** What the vendor was called before. */
      formerNames: z.optional(z.array(line(200)).check(z.maxLength(20))),
      age: guideAgeSchema,
      /** Where it was published, in words. */
      source: line(400),
      /** The page itself (RFC 9116 calls it canonical). */
      canonical: z.optional(httpsUrl),
      /** SHA-256 of the page that it was read from, in hexadecimal digits. */
      sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
      /** The day after which somebody should look whether it still holds. */
      expires: z.optional(z.iso.date()),
      portal: z.optional(httpsUrl),
      mailbox: z.optional(mailbox),
      /** Newer than what was published, as far as anybody knows. */
      unconfirmed: z.optional(unconfirmedSchema),
      /** Where files for a case go. */
      uploads: z.optional(z.array(z.strictObject({ label: line(200), url: httpsUrl })).check(z.maxLength(10))),
      ...rulesShape,
      lines: z.array(supportLineSchema).check(z.minLength(1), z.maxLength(mostLines)),
      otherNumbers: z.optional(z.array(otherNumberSchema).check(z.maxLength(200))),
    })
    .check(
      z.superRefine(({ lines, identifiers, severities, email }, context) => {
        for (const [, id = ''] of email?.subject.matchAll(/\{([^{}]*)\}/g) ?? []) {
          const identifier = identifiers.find((each) => each.id === id);
          const problem = (message: string) =>
            context.addIssue({ code: 'custom', path: ['email', 'subject'], message });
          if (id !== 'summary' && !identifier) problem(`“{${id}}” is neither {summary} nor an identifier`);
          if (identifier?.isPassword) problem(`“{${id}}” is a password, which is never sent`);
        }
        const twice = (path: string, ids: readonly string[]) => {
          for (const [index, id] of ids.entries())
            if (ids.indexOf(id) !== index)
              context.addIssue({ code: 'custom', path: [path, index, 'id'], message: `“${id}” is used twice` });
        };
        // A long list is told in one pass.
        const seen = new Set<string>();
        for (const [index, { id }] of lines.entries()) {
          if (seen.has(id))
            context.addIssue({ code: 'custom', path: ['lines', index, 'id'], message: `“${id}” is used twice` });
          seen.add(id);
        }
        twice(
          'identifiers',
          identifiers.map(({ id }) => id),
        );
        twice(
          'severities',
          severities.map(({ id }) => id),
        );
      }),
    ),
);

export type Guide = z.infer<typeof guideSchema>;
