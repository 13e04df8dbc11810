import { text } from '../../../shared/text';
import { GetPin } from '../../components/get-pin';

/** The PIN, which support asks for before anything else. */
export function PinStep() {
  return (
    <>
      <h2>{text.firstRun.pin}</h2>
      <section aria-label={text.pin.title}>
        <GetPin look="primary" />
      </section>
    </>
  );
}
