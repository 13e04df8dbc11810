import { useState } from 'react';
import { text } from '../../shared/text';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton, DoneButton } from './action-button';

/** Diagnostics: first to look at, then to copy. */
export function Diagnostics() {
  const [shown, setShown] = useState<string>();
  const report = useOutcome();
  const show = () =>
    void report(bridge.call('diagnostics.read', undefined), (diagnostics) => {
      setShown(diagnostics);
      return undefined;
    });
  const copy = () => report(bridge.call('diagnostics.copy', undefined), () => text.diagnostics.copied);
  return (
    <div className="form diagnostics">
      <p className="hint">{text.diagnostics.why}</p>
      {shown === undefined ? null : (
        <label className="text-row">
          <span className="label">{text.diagnostics.preview}</span>
          <textarea className="input diagnostics-text" readOnly rows={16} value={shown} />
        </label>
      )}
      <div className="actions">
        {shown === undefined ? null : (
          <DoneButton look="primary" done={text.common.copied} onPress={copy}>
            {text.diagnostics.copy}
          </DoneButton>
        )}
        <ActionButton onPress={show}>
          {shown === undefined ? text.diagnostics.show : text.diagnostics.again}
        </ActionButton>
      </div>
    </div>
  );
}
