import type { Severity } from '../severity';
import type { Draft } from './draft';

/** What a person wants to tell the vendor, as typed; email and ticket are made from it alike. */
export interface SupportRequest {
  readonly severity: Severity;
  readonly summary: string;
  readonly details: string;
  readonly company: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly product: string;
  readonly extras: Draft['extras'];
}
