import type { Guide } from '../../../shared/guide/schema';
import { failure, type Result } from '../../../shared/result';
import { openLink } from './open-link';

/** Opens the portal of a guide in the browser. @returns `no-portal` where the guide names none */
export async function openPortal({ portal, product }: Guide): Promise<Result<undefined>> {
  return portal === undefined ? failure('no-portal', { product }) : openLink('portal', portal);
}
