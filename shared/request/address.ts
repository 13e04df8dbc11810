import { z } from 'zod';

const addressSchema = z.email();

/** Whether a text looks like an email address. It says nothing about whether anyone reads it. */
export function checkAddress(typed: string): boolean {
  return addressSchema.safeParse(typed.trim()).success;
}
