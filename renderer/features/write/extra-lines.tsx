import { useEffect, useState } from 'react';
import type { Draft } from '../../../shared/request/draft';
import { lengthProblem } from '../../../shared/request/draft-limits';
import { extraKinds } from '../../../shared/request/extra-kinds';
import { knownExtra, withExtra, withoutExtra } from '../../../shared/request/extras';
import type { Machine } from '../../../shared/request/machine';
import { holdsPassword } from '../../../shared/request/typed-password';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { feedback } from '../../lib/feedback';
import { changeDraft, draftNow } from './drafts';

/** Lines that help support, each added with one click. What the machine knows of itself stands on its button first. */
export function ExtraLines({ draft: { id, extras } }: { readonly draft: Draft }) {
  const { settings } = useAppState();
  const [machine, setMachine] = useState<Machine>();

  useEffect(() => {
    void bridge.call('machine.read', undefined).then((read) => read.ok && setMachine(read.value));
  }, []);

  const change = (next: Draft['extras']) => changeDraft(id, { extras: next });
  const remove = (kind: Draft['extras'][number]['kind'], value: string) => {
    change(withoutExtra(extras, kind));
    if (value === '') return;
    feedback.tell({
      message: text.extras.removed(text.request.extraLabel(kind)),
      undo: () => changeDraft(id, { extras: withExtra(draftNow(id)?.extras ?? [], kind, value) }),
    });
  };
  const offered = extraKinds
    .filter((kind) => !extras.some((extra) => extra.kind === kind))
    .map((kind) => ({ kind, known: knownExtra(kind, settings.productVersion, machine) }));

  return (
    <fieldset className="extras">
      <legend className="label">{text.extras.title}</legend>
      <p className="hint">{text.extras.why}</p>
      {extras.map(({ kind, value }) => {
        const label = text.request.extraLabel(kind);
        return (
          <div key={kind} className="extra">
            <TextRow
              label={label}
              name={`extra-${kind}`}
              hint={text.extras.hint[kind]}
              value={value}
              onChange={(typed) => change(withExtra(extras, kind, typed))}
              problem={lengthProblem('extra', value)}
              warning={holdsPassword(value) ? text.write.passwordTyped : undefined}
            />
            <ActionButton
              look="quiet"
              aria-label={text.extras.remove(label)}
              title={text.extras.remove(label)}
              onPress={() => remove(kind, value)}
            >
              <span aria-hidden="true">✕</span>
            </ActionButton>
          </div>
        );
      })}
      <div className="actions">
        {offered.map(({ kind, known }) => (
          <ActionButton key={kind} onPress={() => change(withExtra(extras, kind, known))}>
            {text.extras.add(text.request.extraLabel(kind), known)}
          </ActionButton>
        ))}
      </div>
    </fieldset>
  );
}
