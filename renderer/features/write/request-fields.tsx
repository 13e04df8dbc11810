import type { Draft } from '../../../shared/request/draft';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { type Place, thingsLeft } from '../../../shared/request/things-left';
import { holdsPassword } from '../../../shared/request/typed-password';
import { text } from '../../../shared/text';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { askFor, useAskedFor } from '../../lib/asked-for';
import { changeDraft, isUntouched } from './drafts';
import { ExtraLines } from './extra-lines';
import { useTypedSecrets } from './use-typed-secrets';

/** What the person writes, and what the settings already know; a change here counts for this request alone. */
export function RequestFields({ draft }: { readonly draft: Draft }) {
  const { settings, severity, guide } = useAppState();
  const asked = useAskedFor();
  const request = requestFromDraft(draft, settings, severity, guide);
  const left = thingsLeft(draft, request, 'not-needed', guide);

  /** A field that is too long says so at once; one that is empty only once the person has left it, or asked. */
  const problemAt = (place: Place) => {
    const thing = left.find((each) => each.place === place);
    return thing && (thing.kind === 'too-long' || asked.has(place)) ? thing.message : undefined;
  };
  const secrets = useTypedSecrets(draft);
  const warningFor = (typed: string) => (holdsPassword(typed) ? text.write.passwordTyped : undefined);
  const field = (name: 'summary' | 'details' | 'company' | 'contactName' | 'contactPhone' | 'product') => ({
    name,
    value: request[name],
    onChange: (typed: string) => changeDraft(draft.id, { [name]: typed }),
    onBlur: () => {
      // Somebody who turns to another window, to look something up, is not done here.
      if (document.hasFocus() && !isUntouched(draft)) askFor([name]);
    },
    problem: problemAt(name),
    'aria-required': true,
  });

  return (
    <form className="card form" onSubmit={(event) => event.preventDefault()}>
      <TextRow label={text.write.summary} warning={warningFor(draft.summary)} {...field('summary')} />
      <TextRow
        label={text.write.details}
        hint={text.write.detailsHint}
        rows={10}
        warning={warningFor(draft.details)}
        {...field('details')}
      />
      {secrets.map((name) => (
        <p key={name} className="doubt" role="status">
          {text.write.secretTyped(name)}
        </p>
      ))}
      <div className="columns">
        <TextRow label={text.settings.company} {...field('company')} />
        <TextRow label={text.settings.contactName} {...field('contactName')} />
        <TextRow label={text.settings.contactPhone} {...field('contactPhone')} />
        <TextRow label={text.settings.product} {...field('product')} />
      </div>
      <ExtraLines draft={draft} />
    </form>
  );
}
