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
  /** The address that it is to be sent from, as typed; empty where none is known. */
  readonly sender: string;
  readonly extras: Draft['extras'];
}
