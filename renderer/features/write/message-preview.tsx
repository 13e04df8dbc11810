import type { Email } from '../../../shared/request/compose';
import { text } from '../../../shared/text';

import { TextPreview } from './text-preview';

/** The email as it will leave, dots in the place of the PIN. */
export function MessagePreview({ to, subject, body }: Email) {
  return (
    <section className="preview" aria-label={text.write.preview}>
      <p>
        <span className="label">{text.write.to}</span> {to}
      </p>
      <p>
        <span className="label">{text.write.subject}</span> {subject}
      </p>
      <TextPreview whole={body} />
    </section>
  );
}
