import { GetPin } from '../../components/get-pin';
import { usePinText } from '../../lib/guide-words';

/** The PIN, which support asks for before anything else. */
export function PinStep() {
  const words = usePinText();
  return (
    <>
      <h2>{words.got}</h2>
      <section aria-label={words.title}>
        <GetPin look="primary" />
      </section>
    </>
  );
}
