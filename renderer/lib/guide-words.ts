import { text } from '../../shared/text';
import { useAppState } from './app-state';

/** What is said of the identifier that support asks for first. Where a guide names none, nothing of it is shown. */
export function usePinText() {
  const [lead] = useAppState().guide.identifiers;
  return text.identifier(lead ?? { name: '' });
}
