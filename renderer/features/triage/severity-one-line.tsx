import type { SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { AgeSentence } from '../../components/guide-age';
import { useAppState } from '../../lib/app-state';
import { CopyNumber } from '../call/number-buttons';
import type { Calling } from '../call/use-calling';

interface Props {
  readonly line: SupportLine | undefined;
  readonly calling: Calling;
  /** Shows the part of the program that says all of it, where the answer can be changed too. */
  readonly more: () => void;
}

/** Severity 1 in one line: the number, and calling it, or copying it where nothing here can call. */
export function SeverityOneLine({ line, calling, more }: Props) {
  const { guide, severity } = useAppState();
  const words = text.triage(guide, severity);
  return (
    <section className="severity-one severity-one-line" aria-label={words.callNow}>
      <strong>{text.severity(guide, severity)}</strong>
      {line ? (
        <>
          <div className="severity-one-number">
            <span className="number">{line.shown}</span>
            <AgeSentence say={text.age.brief} />
          </div>
          {calling.canDial ? (
            <ActionButton look="critical" onPress={() => calling.dial(line)}>
              {words.callNearest(text.place(line))}
            </ActionButton>
          ) : (
            <CopyNumber line={line} calling={calling} look="critical" />
          )}
        </>
      ) : null}
      <ActionButton onPress={more}>{words.more}</ActionButton>
    </section>
  );
}
