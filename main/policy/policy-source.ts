import { isNestedTooDeep } from '../../shared/salvage';
import type { ReadProblem } from '../storage/read-file';

/** Why what is there is no policy. */
export type SourceProblem = ReadProblem | 'not-json' | 'not-a-policy' | 'no-answer';

/** What was found where a policy may be. */
export type Found =
  | { readonly state: 'none' }
  /** Parsed, but not yet looked at by field. */
  | { readonly state: 'read'; readonly raw: unknown }
  | { readonly state: 'unusable'; readonly code: SourceProblem }
  /** It takes asking another program, or following a link that may lead to a share: not at once. */
  | { readonly state: 'to-be-asked' };

/** Where a system has its policy. */
export interface PolicySource {
  /** As it is named to a person. */
  readonly place: string;
  /** Looks without waiting for anything. */
  look(): Found;
  /** Looks and waits, though not for long. Never rejects. */
  ask(): Promise<Found>;
  /** The file whose changes can be watched, where there is one. */
  readonly file?: string;
}

/** More than any policy has, in bytes. */
export const longestPolicy = 256 * 1024;

/** What was found is of no use. */
export const unusable = (code: SourceProblem): Found => ({ state: 'unusable', code });

/** What a text in JSON comes to. */
export function foundIn(content: string): Found {
  try {
    const raw: unknown = JSON.parse(content.replace(/^\uFEFF/, ''));
    return isNestedTooDeep(raw) ? unusable('not-a-policy') : { state: 'read', raw };
  } catch {
    return unusable('not-json');
  }
}
