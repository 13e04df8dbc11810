import { z } from 'zod/mini';
import { policySchema } from '../../shared/policy/policy-schema';
import { labels } from './labels';

/** One value of a policy, as the administrator's tools need to know it. */
export interface Part {
  readonly group: string | undefined;
  readonly name: string;
  readonly label: string;
  readonly type: 'string' | 'boolean' | 'integer' | 'array';
  readonly choices?: readonly string[] | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly longest?: number | undefined;
}

/** What a part of a policy is called. @throws where nobody has said so */
export function labelOf(name: string): string {
  const label = labels[name];
  if (label === undefined) throw new Error(`build/policy/labels.ts has no name for “${name}”.`);
  return label;
}

const partSchema = z.object({
  type: z.optional(z.enum(['string', 'boolean', 'integer', 'array', 'object'])),
  enum: z.optional(z.array(z.string())),
  anyOf: z.optional(z.array(z.unknown())),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  properties: z.optional(z.record(z.string(), z.unknown())),
});

/** The schema of a policy as JSON Schema, with nothing that has to be there. */
export function policyJsonSchema() {
  return z.toJSONSchema(z.partial(policySchema), { io: 'input' });
}

/** Every value that a policy can hold, in the order of its schema. */
export function policyParts(): readonly Part[] {
  const partsOf = (properties: Readonly<Record<string, unknown>>, group?: string): readonly Part[] =>
    Object.entries(properties).flatMap(([name, schema]) => {
      const { type, properties: inner, ...rest } = partSchema.parse(schema);
      if (type === 'object') return partsOf(inner ?? {}, name);
      return [
        {
          group,
          name,
          label: labelOf(name),
          // Some are a text or nothing.
          type: type ?? 'string',
          choices: rest.enum,
          least: rest.minimum,
          most: rest.maximum,
          longest: rest.maxLength,
        },
      ];
    });
  return partsOf(policyJsonSchema().properties ?? {});
}
