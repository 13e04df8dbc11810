import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import type { Shapes } from '../../components/icon';
import type { Calling } from './use-calling';

interface Props {
  readonly line: SupportLine;
  /** The guide that it is from, where that is not the one in use. */
  readonly of?: Guide | undefined;
  readonly calling: Calling;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'critical';
  readonly icon?: Shapes;
}

/** Copies a number, and says for a moment that it did. */
export function CopyNumber({ line, of, calling, ...looks }: Props) {
  return (
    <DoneButton
      {...looks}
      aria-label={text.call.copyLine(line)}
      done={text.common.copied}
      onPress={() => calling.copy(line, of)}
    >
      {text.call.copy}
    </DoneButton>
  );
}

/** Shows a number as a code to scan. */
export function ShowCode({ line, of, calling, ...looks }: Props) {
  return (
    <ActionButton {...looks} aria-label={text.call.showCodeLine(line)} onPress={() => calling.showCode(line, of)}>
      {text.call.showCode}
    </ActionButton>
  );
}
