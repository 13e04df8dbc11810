import type { Identifier } from '../../shared/guide/rules-schema';
import { statusOf } from '../../shared/ipc/pin-at-hand';
import { text } from '../../shared/text';
import { useAppState } from './app-state';

/** What is said of an identifier; of the one that support asks for first, where none is named. */
export function usePinText(identifier?: Identifier) {
  const [lead] = useAppState().guide.identifiers;
  return text.identifier(identifier ?? lead ?? { name: '' });
}

/** What is known of the value of an identifier; of the one that support asks for first, where none is named. */
export function usePinStatus(identifier: Identifier | undefined) {
  const state = useAppState();
  return identifier ? statusOf(state, identifier.id) : state.pin;
}

/** How a call names an identifier. */
export const named = (identifier: Identifier | undefined) => identifier && { identifier: identifier.id };
