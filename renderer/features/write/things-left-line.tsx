import { flushSync } from 'react-dom';
import type { ThingLeft } from '../../../shared/request/things-left';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { askFor } from '../../lib/asked-for';
import { feedback } from '../../lib/feedback';

/** Leads to the first thing that is left to do, and has every place say what is missing in it. */
export function leadTo(left: readonly ThingLeft[]): void {
  const [first] = left;
  if (!first) return;
  // What the field says has to be there before the focus comes, or a screen reader does not read it.
  flushSync(() => askFor(left.map(({ place }) => place)));
  const field = document.querySelector<HTMLElement>(`[name="${first.place}"]`);
  if (field) field.focus();
  else feedback.tell({ message: first.message, kind: 'failed', about: first.place });
}

interface Props {
  readonly id: string;
  readonly left: readonly ThingLeft[];
}

/** How many things are left to do, as a way to the first of them; nothing where none is. */
export function ThingsLeftLine({ id, left }: Props) {
  return (
    <span className="things-left" id={id}>
      {left.length === 0 ? null : (
        <ActionButton look="quiet" onPress={() => leadTo(left)}>
          {text.write.left(left.length)}
        </ActionButton>
      )}
    </span>
  );
}
